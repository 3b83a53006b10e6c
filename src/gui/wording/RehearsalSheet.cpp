// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/RehearsalSheet.h"

#include "core/CallControl.h"
#include "core/CallState.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/wording/WordingText.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int RehearsalCharacters = 90;
constexpr int SheetLines = 34;

} // namespace

RehearsalSheet::RehearsalSheet(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_words(addText(u"rehearsalWordsView"_s, tr("What the assistant reads")))
    , m_sent(addText(u"rehearsalSentView"_s, tr("What was sent")))
{
    setObjectName(u"rehearsalSheet"_s);
    setWindowTitle(tr("Rehearsal"));
    m_title->setObjectName(u"rehearsalTitle"_s);
    m_title->setProperty("textStyle", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *note = new QLabel(tr("This is what the practice call was answered with, word for word. Who rings and what is "
                               "answered follows a script: how the assistant puts these words into practice is heard "
                               "on a real call."),
                            this);
    note->setObjectName(u"rehearsalNote"_s);
    note->setWordWrap(true);
    setTone(note, Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(4), space(5), space(4));
    column->setSpacing(space(3));
    column->addWidget(m_title);
    column->addWidget(note);
    column->addLayout(buildParts());
    column->addWidget(m_words, 1);
    column->addWidget(m_sent, 1);
    column->addLayout(buildButtons());
    const QSize wanted(RehearsalCharacters * fontMetrics().averageCharWidth(), SheetLines * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

QPlainTextEdit *RehearsalSheet::addText(const QString &objectName, const QString &name)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

QLayout *RehearsalSheet::buildParts()
{
    auto *parts = new QHBoxLayout;
    parts->setSpacing(space(1));
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &objectName, const QString &title, QWidget *text) {
        auto *button = new QPushButton(title, this);
        button->setObjectName(objectName);
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::toggled, text, &QWidget::setVisible);
        text->hide();
        group->addButton(button);
        parts->addWidget(button);
        return button;
    };
    add(u"rehearsalWordsButton"_s, tr("What the assistant reads"), m_words)->setChecked(true);
    add(u"rehearsalSentButton"_s, tr("For your phone engineer"), m_sent)
        ->setToolTip(tr("The request exactly as it was sent; the key is not part of it"));
    parts->addStretch(1);
    return parts;
}

QLayout *RehearsalSheet::buildButtons()
{
    auto *copy = new QPushButton(iconFor(Icon::Copy), tr("Copy"), this);
    copy->setObjectName(u"rehearsalCopyButton"_s);
    copy->setToolTip(tr("Copies what is shown"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"rehearsalCloseButton"_s);
    close->setToolTip(tr("Close this window (Escape). The call goes on."));
    for (QPushButton *button : {copy, close})
        button->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText((m_sent->isHidden() ? m_words : m_sent)->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    return buttons;
}

void RehearsalSheet::showCall(const CallState &call, const QString &wording)
{
    m_title->setText(tr("Rehearsal of “%1”").arg(wording));
    m_words->setPlainText(call.config.instructions);
    m_sent->setPlainText(WordingText::sent(call.onMinimumSettings ? acceptCallMinimally(call.id, call.config)
                                                                  : acceptCall(call.id, call.config)));
    show();
    raise();
}

} // namespace callside
