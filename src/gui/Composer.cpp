// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Composer.h"

#include "gui/Icons.h"
#include "ui_Composer.h"

#include <QEvent>

namespace callside {

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Composer>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->steerModeButton->setIcon(iconFor(Icon::Steer, Tone::Muted));
    m_ui->sayModeButton->setIcon(iconFor(Icon::Say, Tone::Muted));
    connect(m_ui->steerModeButton, &QPushButton::clicked, this, [this] { begin(Mode::Steer); });
    connect(m_ui->sayModeButton, &QPushButton::clicked, this, [this] { begin(Mode::Say); });
    connect(m_ui->sendButton, &QPushButton::clicked, this, &Composer::send);
    connect(m_ui->steerEdit, &GrowingEdit::sendRequested, this, &Composer::send);
    connect(m_ui->steerEdit, &GrowingEdit::backedOut, this, &Composer::backOut);
    connect(m_ui->steerEdit, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    dressInput(m_ui->steerEdit);
    setMode(Mode::Steer);
}

Composer::~Composer() = default;

void Composer::showCall(const CallState &state)
{
    m_isPossible = canSteer(state);
    if (state.id != m_call) {
        if (!m_call.value.isEmpty())
            m_drafts.insert(m_call, {m_ui->steerEdit->toPlainText(), m_mode});
        m_call = state.id;
        const Draft draft = m_drafts.take(m_call);
        m_ui->steerEdit->setPlainText(draft.text);
        m_ui->steerEdit->moveCursor(QTextCursor::End);
        setMode(draft.mode);
    }
    refresh();
}

void Composer::begin(Mode mode)
{
    setMode(mode);
    if (m_isPossible)
        m_ui->steerEdit->setFocus(Qt::ShortcutFocusReason);
}

QWidget *Composer::input() const
{
    return m_ui->steerEdit;
}

void Composer::setMode(Mode mode)
{
    m_mode = mode;
    m_ui->steerModeButton->setChecked(mode == Mode::Steer);
    m_ui->sayModeButton->setChecked(mode == Mode::Say);
    refresh();
}

void Composer::refresh()
{
    const bool isSteer = m_mode == Mode::Steer;
    const QString text = m_ui->steerEdit->toPlainText();
    m_ui->actNowBox->setVisible(isSteer);
    m_ui->steerEdit->setAccessibleName(isSteer ? tr("Steer the assistant") : tr("Words for the assistant to say"));
    m_ui->steerEdit->setPlaceholderText(!m_isPossible ? tr("Not possible at this point of the call")
                                        : isSteer     ? tr("Tell the assistant what to do, then press Enter")
                                                      : tr("Write what the assistant should say, word for word"));
    m_ui->steerEdit->setReadOnly(!m_isPossible); // not disabled: the focus would jump away under the hands
    m_ui->steerModeButton->setEnabled(m_isPossible);
    m_ui->sayModeButton->setEnabled(m_isPossible);
    m_ui->actNowBox->setEnabled(m_isPossible);
    m_ui->sendButton->setEnabled(m_isPossible && !text.trimmed().isEmpty());
}

void Composer::send()
{
    const QString text = m_ui->steerEdit->toPlainText().trimmed();
    if (!m_isPossible || text.isEmpty())
        return;
    m_ui->steerEdit->clear();
    if (m_mode == Mode::Say) {
        setMode(Mode::Steer);
        emit sayRequested(m_call, text);
    } else {
        emit steerRequested(m_call, text, m_ui->actNowBox->isChecked());
    }
}

void Composer::backOut()
{
    if (m_mode == Mode::Say)
        setMode(Mode::Steer);
    else
        emit backedOut();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dressInput(m_ui->steerEdit);
}

} // namespace callside
