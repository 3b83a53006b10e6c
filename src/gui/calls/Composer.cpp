// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/Composer.h"

#include "core/Preferences.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Keys.h"
#include "gui/words/ErrorText.h"
#include "ui_Composer.h"

#include <QEvent>

namespace callside {

namespace {
constexpr qsizetype LongestHistory = 50;
} // namespace

void Composer::History::add(const QString &text)
{
    texts.removeAll(text);
    texts.append(text);
    if (texts.size() > LongestHistory)
        texts.removeFirst();
    draft.clear();
    rewind();
}

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
    connect(m_ui->steerEdit, &GrowingEdit::olderWanted, this, &Composer::goBack);
    connect(m_ui->steerEdit, &GrowingEdit::newerWanted, this, &Composer::goForward);
    connect(m_ui->steerEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_hasSent = m_hasSent && m_ui->steerEdit->document()->isEmpty();
        refresh();
    });
    dressInput(m_ui->steerEdit);
    setPreferences({});
    setMode(Mode::Steer);
}

Composer::~Composer() = default;

void Composer::showCall(const CallState &state)
{
    m_whyNot = ErrorText::whyNoSteer(state);
    if (state.id != m_call) {
        m_written[m_mode == Mode::Say] = draft();
        if (!m_call.value.isEmpty())
            m_drafts.insert(m_call, {m_written, m_mode});
        m_call = state.id;
        m_hasSent = false;
        for (History &history : m_history)
            history.rewind();
        const Draft kept = m_drafts.take(m_call);
        m_written = kept.texts;
        m_mode = kept.mode;
        write(m_written[m_mode == Mode::Say]);
        setMode(m_mode);
    }
    refresh();
}

void Composer::setPreferences(const Preferences &preferences)
{
    m_ui->steerModeButton->setToolTip(
        tipWithKey(tr("Tell the assistant what to do; it does not read this out"), DeskKey::Steer, preferences));
    m_ui->sayModeButton->setToolTip(
        tipWithKey(tr("The assistant says these words to the caller at once"), DeskKey::SayNow, preferences));
}

void Composer::begin(Mode mode)
{
    setMode(mode);
    if (m_whyNot.isEmpty())
        m_ui->steerEdit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::insert(Mode mode, const QString &text)
{
    setMode(mode);
    const QString before = m_ui->steerEdit->toPlainText().trimmed();
    if (!before.isEmpty() && before != text)
        history().add(before);
    write(text);
    begin(mode);
}

void Composer::write(const QString &text)
{
    m_ui->steerEdit->setPlainText(text);
    m_ui->steerEdit->moveCursor(QTextCursor::End);
}

// What is being written: not what was only brought back to be looked at.
QString Composer::draft()
{
    const QString written = m_ui->steerEdit->toPlainText();
    const History &past = history();
    return past.at < past.texts.size() && written == past.texts.at(past.at) ? past.draft : written;
}

void Composer::goBack()
{
    History &past = history();
    if (past.at == 0 || !m_whyNot.isEmpty())
        return;
    const QString written = m_ui->steerEdit->toPlainText();
    if (past.at == past.texts.size() || written != past.texts.at(past.at))
        past.draft = written;
    write(past.texts.at(--past.at));
    m_ui->steerEdit->moveCursor(QTextCursor::Start); // so that Up goes on through what was sent
    m_ui->steerEdit->moveCursor(QTextCursor::EndOfLine);
}

void Composer::goForward()
{
    History &past = history();
    if (past.at == past.texts.size() || !m_whyNot.isEmpty())
        return;
    ++past.at;
    write(past.at == past.texts.size() ? past.draft : past.texts.at(past.at));
}

QWidget *Composer::input() const
{
    return m_ui->steerEdit;
}

void Composer::setMode(Mode mode)
{
    if (mode != m_mode) {
        m_written[m_mode == Mode::Say] = draft();
        history().rewind();
        m_mode = mode;
        write(m_written[m_mode == Mode::Say]);
    }
    m_ui->steerModeButton->setChecked(mode == Mode::Steer);
    m_ui->sayModeButton->setChecked(mode == Mode::Say);
    refresh();
}

void Composer::refresh()
{
    const bool isSteer = m_mode == Mode::Steer;
    const bool isPossible = m_whyNot.isEmpty();
    const bool hasText = !m_ui->steerEdit->toPlainText().trimmed().isEmpty();
    m_ui->actNowBox->setVisible(isSteer);
    m_ui->steerEdit->setAccessibleName(isSteer ? tr("Steer the assistant") : tr("Words for the assistant to say"));
    m_ui->steerEdit->showHint(!isPossible ? m_whyNot
                              : m_hasSent ? tr("Sent. Its receipt stands with the words above.")
                              : isSteer   ? tr("Tell the assistant what to do, then press Enter")
                                          : tr("Write what the assistant should say, word for word"));
    m_ui->steerEdit->setToolTip(isPossible ? tr("Enter sends, Shift+Enter begins a new line, Up brings back what was "
                                                "sent before")
                                           : m_whyNot);
    m_ui->steerEdit->setAccessibleDescription(m_ui->steerEdit->toolTip());
    m_ui->steerEdit->setReadOnly(!isPossible); // not disabled: the focus would jump away under the hands
    m_ui->steerModeButton->setEnabled(isPossible);
    m_ui->sayModeButton->setEnabled(isPossible);
    m_ui->actNowBox->setEnabled(isPossible);
    m_ui->sendButton->setEnabled(isPossible && hasText);
    m_ui->sendButton->setToolTip(!isPossible ? m_whyNot
                                 : hasText   ? tr("Send (Enter)")
                                             : tr("Write something first, then send it (Enter)"));
}

void Composer::send()
{
    const QString text = m_ui->steerEdit->toPlainText().trimmed();
    if (!m_whyNot.isEmpty() || text.isEmpty())
        return;
    history().add(text);
    m_ui->steerEdit->clear();
    m_hasSent = true;
    refresh();
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
        return setMode(Mode::Steer);
    if (const QString written = draft(); written != m_ui->steerEdit->toPlainText())
        write(written);
    history().rewind();
    emit backedOut();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dressInput(m_ui->steerEdit);
}

} // namespace callside
