// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingEditor.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/parts/SettingsField.h"
#include "gui/wording/WordingFindings.h"
#include "gui/wording/WordingPreview.h"
#include "gui/wording/WordingText.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr int ThreeColumns = 105; // characters; below it the sections stand above their text
constexpr int TwoColumns = 85;    // below it everything stands underneath one another
constexpr int EditorLines = 13;
constexpr int PreviewLines = 12;
constexpr int SectionLinesStacked = 5;

QLabel *strongLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("textStyle", u"strong"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QVBoxLayout *tightColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    return column;
}

} // namespace

WordingEditor::WordingEditor(QWidget *parent)
    : QWidget(parent)
    , m_sections(new QListWidget(this))
    , m_title(strongLabel({}, this))
    , m_hint(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_insert(new QPushButton(tr("Insert a variable"), this))
    , m_findings(new WordingFindings(this))
    , m_preview(new WordingPreview(this))
    , m_outer(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_left(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_right(new QVBoxLayout)
{
    m_sections->setObjectName(u"wordingSectionsList"_s);
    m_sections->setAccessibleName(tr("Sections of the wording"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const WordingSection section : wordingSections())
        m_sections->addItem(WordingText::sectionTitle(section));
    m_outer->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout *box : {m_outer, m_left, m_right})
        box->setSpacing(space(3));
    m_left->addWidget(m_sections, 0, Qt::AlignTop);
    m_left->addWidget(buildEditor(), 1);
    m_right->addWidget(m_findings, 2);
    m_right->addWidget(buildPreview(), 3);
    m_outer->addLayout(m_left, 5);
    m_outer->addLayout(m_right, 3);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &WordingEditor::refresh);
    connect(m_sections, &QListWidget::currentRowChanged, this, &WordingEditor::chooseSection);
    connect(m_findings, &WordingFindings::placeWanted, this, &WordingEditor::showPlace);
    fit();
    m_sections->setCurrentRow(0);
}

QWidget *WordingEditor::buildEditor()
{
    auto *frame = new QWidget(this);
    QVBoxLayout *column = tightColumn(frame);
    m_hint->setProperty("textStyle", u"caption"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    setTone(m_hint, Tone::Muted);
    m_text->setObjectName(u"wordingSectionEdit"_s);
    m_text->setTabChangesFocus(true);
    m_title->setBuddy(m_text);
    dressInput(m_text);
    buildInsert();
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_text, 1);
    column->addWidget(m_insert, 0, Qt::AlignLeft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordingEditor::typed);
    return frame;
}

void WordingEditor::buildInsert()
{
    m_insert->setObjectName(u"wordingInsertButton"_s);
    m_insert->setAutoDefault(false);
    m_insert->setIcon(iconFor(Icon::Add));
    m_insert->setToolTip(tr("Put in something that the centre fills in once, such as its name or its hours"));
    auto *menu = new QMenu(m_insert);
    menu->setObjectName(u"wordingInsertMenu"_s);
    menu->setToolTipsVisible(true);
    for (const VariableRow &row : wordingVariables()) {
        const QString written = u"{%1}"_s.arg(row.name);
        //: An entry of a menu: what it means, and how it is written
        QAction *action = menu->addAction(tr("%1 — %2").arg(WordingText::variableMeaning(row.variable), written));
        connect(action, &QAction::triggered, this, [this, written] {
            m_text->insertPlainText(written);
            m_text->setFocus();
        });
    }
    m_insert->setMenu(menu);
}

QWidget *WordingEditor::buildPreview()
{
    auto *frame = new QWidget(this);
    QVBoxLayout *column = tightColumn(frame);
    QLabel *title = strongLabel(tr("Preview"), frame);
    title->setBuddy(m_preview);
    column->addWidget(title);
    column->addWidget(m_preview, 1);
    return frame;
}

void WordingEditor::showPrompt(const Prompt &prompt)
{
    const bool isOther = prompt.id != m_prompt.id;
    if (prompt == m_prompt)
        return;
    m_prompt = prompt;
    if (m_text->toPlainText() != prompt.text(m_section)) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(prompt.text(m_section));
    }
    if (isOther || !m_text->hasFocus())
        refresh();
    else
        m_pause.start();
}

void WordingEditor::setVariables(const Variables &variables)
{
    m_variables = variables;
    refresh();
}

void WordingEditor::chooseSection(int row)
{
    if (row < 0)
        return;
    m_section = WordingSection(row);
    m_title->setText(WordingText::sectionTitle(m_section));
    m_hint->setText(WordingText::sectionHint(m_section));
    m_text->setAccessibleName(m_title->text());
    m_text->setAccessibleDescription(m_hint->text());
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_prompt.text(m_section));
    m_preview->showSection(m_section);
}

void WordingEditor::typed()
{
    m_prompt.text(m_section) = m_text->toPlainText();
    m_pause.start();
    emit edited(
        [section = m_section, text = m_prompt.text(m_section)](Prompt &prompt) { prompt.text(section) = text; });
}

void WordingEditor::refresh()
{
    m_pause.stop();
    const QList<WordingFinding> findings = checkWording(m_prompt, m_variables);
    m_findings->showFindings(findings);
    m_preview->showPrompt(m_prompt, m_variables);
    markSections(findings);
}

// An icon and its word: whether something was found there, or nothing is there yet.
void WordingEditor::markSections(const QList<WordingFinding> &findings)
{
    for (const WordingSection section : wordingSections()) {
        QListWidgetItem *item = m_sections->item(int(section));
        const auto isGrave = [&](const WordingFinding &each) {
            return each.section == section && each.severity == WordingFinding::Severity::Stops;
        };
        const auto isHere = [&](const WordingFinding &each) { return each.section == section; };
        Icon icon = Icon::Tick;
        Tone tone = Tone::Good;
        QString word = tr("nothing found");
        if (std::ranges::any_of(findings, isGrave)) {
            icon = Icon::Stop;
            tone = Tone::Danger;
            word = tr("stops saving");
        } else if (std::ranges::any_of(findings, isHere)) {
            icon = Icon::Warning;
            tone = Tone::Warning;
            word = tr("look at this");
        } else if (m_prompt.text(section).trimmed().isEmpty()) {
            icon = Icon::Edit;
            tone = Tone::Muted;
            word = tr("empty");
        }
        item->setIcon(iconFor(icon, tone));
        item->setToolTip(word);
        //: %1: a section of the wording, %2: "empty", "stops saving"
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), word));
    }
}

void WordingEditor::showPlace(const WordingFinding &finding)
{
    if (!finding.section) {
        emit nameWanted();
        return;
    }
    m_sections->setCurrentRow(int(*finding.section));
    QTextCursor cursor = m_text->textCursor();
    const int last = m_text->document()->characterCount() - 1;
    cursor.setPosition(std::min(finding.start, last));
    cursor.setPosition(std::min(finding.start + finding.length, last), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
    m_text->ensureCursorVisible();
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(m_text);
    }
}

void WordingEditor::focusSections()
{
    m_sections->setFocus();
}

void WordingEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WordingEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

// Side by side as far as there is room for it.
void WordingEditor::arrange()
{
    const int characters = width() / std::max(fontMetrics().averageCharWidth(), 1);
    const bool isWide = characters >= ThreeColumns;
    m_outer->setDirection(characters < TwoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int line = m_sections->sizeHintForRow(0);
    const int rows = isWide ? WordingSectionCount : SectionLinesStacked;
    m_sections->setFixedHeight(rows * line + 2 * m_sections->frameWidth() + space(1));
    if (!isWide) {
        m_sections->setMinimumWidth(0);
        m_sections->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + space(4));
    }
}

void WordingEditor::fit()
{
    const int line = fontMetrics().lineSpacing();
    m_sections->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_text->setMinimumHeight(EditorLines * line);
    m_preview->setMinimumHeight(PreviewLines * line);
    arrange();
}

} // namespace callside
