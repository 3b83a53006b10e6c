// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingUse.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/LanguageCombo.h"
#include "gui/parts/SettingsField.h"
#include "gui/parts/Theme.h"
#include "gui/wording/WordingText.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int LongestPromptName = 60;
constexpr int NumberLines = 3;

QStringList dialledLines(const QString &text)
{
    QStringList lines;
    const QStringList rows = text.split(u'\n');
    for (const QString &row : rows) {
        if (const QString line = row.simplified(); !line.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    return lines;
}

} // namespace

WordingUse::WordingUse(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_language(new LanguageCombo(this))
    , m_hours(new QComboBox(this))
    , m_lines(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(4));
    m_name->setObjectName(u"wordingNameEdit"_s);
    m_name->setMaxLength(LongestPromptName);
    m_language->setObjectName(u"wordingLanguageCombo"_s);
    m_hours->setObjectName(u"wordingHoursCombo"_s);
    for (const PromptHours each : {PromptHours::Always, PromptHours::Open, PromptHours::Closed})
        m_hours->addItem(WordingText::hoursWord(each), int(each));
    m_lines->setObjectName(u"wordingLinesEdit"_s);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(NumberLines * m_lines->fontMetrics().lineSpacing() + space(5));
    dressInput(m_name);
    dressInput(m_lines);
    m_nameFrame = addField(WordingText::fieldTitle(PromptField::Name), m_name, tr("For you: “Day”, “Dental line”."));
    addField(WordingText::fieldTitle(PromptField::Language), m_language,
             tr("The language that callers of the line are expected to speak."));
    addField(WordingText::fieldTitle(PromptField::Hours), m_hours, tr("By the opening hours on the page Hours."));
    addField(WordingText::fieldTitle(PromptField::Lines), m_lines,
             tr("The numbers or names that were dialled, one a line. Empty: every line."));
    auto *rule = new QLabel(tr("When several fit a call, the one that names its line is taken, then the one in the "
                               "line's language, then the one that names the hours, then the first of the list. When "
                               "none fits, the one that is least wrong answers: no call goes without."),
                            this);
    rule->setObjectName(u"wordingRuleLabel"_s);
    rule->setWordWrap(true);
    rule->setTextFormat(Qt::PlainText);
    setTone(rule, Tone::Muted);
    column->addWidget(rule);
    column->addStretch(1);
    connectFields();
}

SettingsField *WordingUse::addField(const QString &title, QWidget *field, const QString &hint)
{
    auto *frame = new SettingsField(title, field, hint, this);
    layout()->addWidget(frame);
    return frame;
}

void WordingUse::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        emit edited([name = text.simplified()](Prompt &prompt) { prompt.name = name; });
    });
    connect(m_language, &LanguageCombo::languageChosen, this, [this] {
        emit edited([language = m_language->language()](Prompt &prompt) { prompt.language = language; });
    });
    connect(m_hours, &QComboBox::activated, this, [this] {
        emit edited([each = m_hours->currentData().toInt()](Prompt &prompt) { prompt.hours = PromptHours(each); });
    });
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        emit edited([lines = dialledLines(m_lines->toPlainText())](Prompt &prompt) { prompt.lines = lines; });
    });
}

void WordingUse::showPrompt(const Prompt &prompt)
{
    if (m_name->text().simplified() != prompt.name)
        m_name->setText(prompt.name);
    m_nameFrame->setProblem(prompt.name.isEmpty() ? tr("The wording needs a name.") : QString());
    m_language->setUsed({prompt.language});
    m_language->setCurrentIndex(m_language->findData(prompt.language));
    m_hours->setCurrentIndex(m_hours->findData(int(prompt.hours)));
    if (dialledLines(m_lines->toPlainText()) != prompt.lines) {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(prompt.lines.join(u'\n'));
    }
}

void WordingUse::focusName()
{
    m_name->setFocus();
}

} // namespace callside
