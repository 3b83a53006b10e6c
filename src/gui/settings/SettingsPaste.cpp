// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsPaste.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/settings/SettingsConnectionText.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr size_t MostPasteRows = 5;
constexpr int MostLinesShown = 16;
constexpr std::chrono::seconds CopiedIsShown{3};

} // namespace

PasteRow::PasteRow(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_lines(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(objectName);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_line->setObjectName(objectName + "Text"_L1);
    m_line->setReadOnly(true);
    m_lines->setObjectName(objectName + "Lines"_L1);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_copy->setObjectName(objectName + "CopyButton"_L1);
    m_copy->setAutoDefault(false);
    m_copy->setProperty("quiet", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_line, 1);
    row->addWidget(m_lines, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_label);
    column->addLayout(row);
    m_copied.setSingleShot(true);
    m_copied.setInterval(CopiedIsShown);
    connect(&m_copied, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(m_copy, &QPushButton::clicked, this, &PasteRow::copy);
    showCopied(false);
}

void PasteRow::showText(const QString &label, const QString &text)
{
    const bool isOther = text != m_text;
    m_text = text;
    m_label->setText(label);
    const bool hasLines = text.contains(u'\n');
    m_line->setVisible(!hasLines);
    m_lines->setVisible(hasLines);
    m_label->setBuddy(hasLines ? static_cast<QWidget *>(m_lines) : m_line);
    m_line->setAccessibleName(label);
    m_lines->setAccessibleName(label);
    //: %1: what is copied, such as “Telephone address”
    m_copy->setAccessibleName(tr("Copy: %1").arg(label));
    if (!isOther)
        return; // a selection stays
    m_line->setText(hasLines ? QString() : text);
    m_line->setCursorPosition(0);
    m_lines->setPlainText(hasLines ? text : QString());
    fitHeight();
    showCopied(false);
}

void PasteRow::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    showCopied(true);
    m_copied.start();
}

void PasteRow::showCopied(bool isCopied)
{
    m_copy->setText(isCopied ? tr("Copied") : tr("Copy"));
    m_copy->setIcon(isCopied ? iconFor(Icon::Tick, Tone::Good) : iconFor(Icon::Copy));
    m_copy->setToolTip(tr("Copies the text, to be pasted on the other page"));
}

void PasteRow::fitHeight()
{
    const int lines = std::min(int(m_text.count(u'\n')) + 1, MostLinesShown);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    m_lines->setFont(mono);
    // One more for the scroll bar that long lines bring.
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * (lines + 1) + space(6));
    const int side = fontMetrics().height();
    m_copy->setIconSize({side, side});
}

void PasteRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitHeight();
}

SettingsPaste::SettingsPaste(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    for (size_t i = 0; i < MostPasteRows; ++i) {
        m_rows.push_back(new PasteRow(objectName + QString::number(i), this));
        m_rows.back()->hide();
        column->addWidget(m_rows.back());
    }
}

void SettingsPaste::showItems(const QList<PasteItem> &items, PhoneProvider provider)
{
    Q_ASSERT(size_t(items.size()) <= m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < size_t(items.size());
        m_rows[i]->setVisible(isUsed);
        if (isUsed)
            m_rows[i]->showText(SettingsConnectionText::pasteLabel(items[int(i)].what, provider), items[int(i)].value);
    }
    setVisible(!items.isEmpty());
}

} // namespace callside
