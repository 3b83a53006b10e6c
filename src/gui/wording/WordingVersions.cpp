// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingVersions.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/wording/WordingText.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int HalvesFrom = 75; // characters; below it the difference stands underneath
constexpr int VersionLines = 14;
enum Against { VersionBefore, NewestVersion };

} // namespace

WordingVersions::WordingVersions(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_against(new QComboBox(this))
    , m_difference(new QTextEdit(this))
    , m_restore(new QPushButton(tr("Bring this version back"), this))
    , m_why(new QLabel(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_list->setObjectName(u"wordingVersionsList"_s);
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_against->setObjectName(u"wordingAgainstCombo"_s);
    m_against->setAccessibleName(tr("Compare with"));
    m_against->addItem(tr("What it changed about the one before"), VersionBefore);
    m_against->addItem(tr("What has changed since, up to the newest"), NewestVersion);
    m_difference->setObjectName(u"wordingDifferenceView"_s);
    m_difference->setAccessibleName(tr("Difference"));
    m_difference->setReadOnly(true);
    m_difference->setTabChangesFocus(true);
    m_difference->setMinimumHeight(VersionLines * fontMetrics().lineSpacing());
    m_restore->setObjectName(u"wordingRestoreButton"_s);
    m_restore->setAutoDefault(false);
    m_restore->setIcon(iconFor(Icon::Undo));
    m_restore->setToolTip(tr("Makes a new version of the old text; nothing is lost"));
    m_why->setObjectName(u"wordingRestoreWhy"_s);
    m_why->setProperty("textStyle", u"caption"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    setTone(m_why, Tone::Muted);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_restore, 0, Qt::AlignLeft);
    left->addWidget(m_why);
    auto *right = new QVBoxLayout;
    right->addWidget(m_against, 0, Qt::AlignLeft);
    right->addWidget(m_difference, 1);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(space(4));
    m_halves->addLayout(left, 2);
    m_halves->addLayout(right, 3);
    connect(m_list, &QListWidget::currentRowChanged, this, &WordingVersions::showDifference);
    connect(m_against, &QComboBox::activated, this, &WordingVersions::showDifference);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const WordingVersion *version = chosen())
            emit restoreWanted(version->id);
    });
    updateRestore();
}

void WordingVersions::showHistory(const PromptHistory &history)
{
    if (history == m_history)
        return;
    const QString before = chosen() ? chosen()->id : QString();
    const bool isSame = !m_history.versions.isEmpty() && !history.versions.isEmpty() &&
                        history.promptId() == m_history.promptId() &&
                        history.versions.size() == m_history.versions.size();
    m_history = history;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (auto version = history.versions.crbegin(); version != history.versions.crend(); ++version) {
            QString line = WordingText::versionLine(*version);
            const auto old = std::ranges::find(history.versions, version->restoredFrom, &WordingVersion::id);
            if (old != history.versions.end())
                //: Behind a version: it is the text of that earlier one
                line += u'\n' + tr("brought back version %1").arg(old->number);
            m_list->addItem(line);
            if (isSame && version->id == before)
                m_list->setCurrentRow(m_list->count() - 1);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    showDifference();
}

void WordingVersions::setRestoreProblem(const QString &sentence)
{
    m_restoreProblem = sentence;
    updateRestore();
}

const WordingVersion *WordingVersions::chosen() const
{
    const qsizetype place = m_history.versions.size() - 1 - m_list->currentRow();
    return m_list->currentRow() >= 0 && place >= 0 ? &m_history.versions[place] : nullptr;
}

void WordingVersions::updateRestore()
{
    const WordingVersion *version = chosen();
    const bool isNewest = version && version->id == m_history.latest().id;
    QString why = m_restoreProblem;
    if (!version)
        why = tr("It has not been saved yet.");
    else if (isNewest)
        why = tr("This is the version that new calls get.");
    m_restore->setEnabled(why.isEmpty());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void WordingVersions::showDifference()
{
    updateRestore();
    m_difference->clear();
    const WordingVersion *version = chosen();
    if (!version)
        return;
    const bool isSince = m_against->currentData().toInt() == NewestVersion;
    const qsizetype place = m_history.versions.size() - 1 - m_list->currentRow();
    QTextCursor cursor(m_difference->document());
    if (!isSince && place == 0) {
        writeLine(cursor, {DifferenceLine::Kind::Same, tr("This is the first version.")});
        return;
    }
    const Prompt &older = isSince ? version->prompt : m_history.versions[place - 1].prompt;
    const Prompt &newer = isSince ? m_history.latest().prompt : version->prompt;
    const WordingDifference difference = differenceOf(older, newer);
    if (difference.isEmpty())
        writeLine(cursor, {DifferenceLine::Kind::Same, tr("They are the same.")});
    writeFields(cursor, older, newer, difference.fields);
    for (const SectionDifference &section : difference.sections) {
        writeHeading(cursor, WordingText::sectionTitle(section.section));
        for (const DifferenceLine &line : section.lines)
            writeLine(cursor, line);
    }
    m_difference->moveCursor(QTextCursor::Start);
}

void WordingVersions::writeHeading(QTextCursor &cursor, const QString &text)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(coloursFor(palette()).text);
    QTextBlockFormat block;
    block.setTopMargin(space(2));
    if (cursor.position() > 0)
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

void WordingVersions::writeFields(QTextCursor &cursor, const Prompt &older, const Prompt &newer,
                                  const QList<PromptField> &fields)
{
    for (const PromptField field : fields) {
        writeHeading(cursor, WordingText::fieldTitle(field));
        writeLine(cursor, {DifferenceLine::Kind::Removed, WordingText::fieldValue(older, field)});
        writeLine(cursor, {DifferenceLine::Kind::Added, WordingText::fieldValue(newer, field)});
    }
}

// The sign says it, the colour only helps to find it.
void WordingVersions::writeLine(QTextCursor &cursor, const DifferenceLine &line)
{
    const Colours &colours = coloursFor(palette());
    QTextBlockFormat block;
    QTextCharFormat format;
    format.setForeground(colours.muted);
    QString sign = u"\u2007 "_s; // as wide as a sign
    if (line.kind == DifferenceLine::Kind::Removed) {
        block.setBackground(colours.danger.soft);
        format.setForeground(colours.danger.text);
        sign = u"− "_s;
    } else if (line.kind == DifferenceLine::Kind::Added) {
        block.setBackground(colours.good.soft);
        format.setForeground(colours.good.text);
        sign = u"+ "_s;
    }
    if (cursor.position() > 0)
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    cursor.insertText(sign + line.text, format);
}

void WordingVersions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isStacked = width() < HalvesFrom * fontMetrics().averageCharWidth();
    m_halves->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WordingVersions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_difference->setMinimumHeight(VersionLines * fontMetrics().lineSpacing());
        showDifference();
    }
}

} // namespace callside
