// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/KeySheet.h"

#include "core/Preferences.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int SheetCharacters = 130;

// A key as it is drawn in handbooks.
class KeyCap : public QLabel
{
public:
    KeyCap(const QString &key, QWidget *parent)
        : QLabel(key, parent)
    {
        setTextFormat(Qt::PlainText);
        setContentsMargins(space(2), space(1) / 2, space(2), space(1) / 2);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(systemColours().inputBorder);
        painter.setBrush(systemColours().surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

KeySheet::KeySheet(QWidget *parent)
    : QDialog(parent)
    , m_area(new QScrollArea(this))
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keys"));
    auto *title = new QLabel(tr("Keys of the desk"), this);
    title->setProperty("textStyle", u"title"_s);
    m_area->setObjectName(u"keySheetArea"_s);
    m_area->setAccessibleName(tr("Keys of the desk"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(title);
    column->addWidget(m_area, 1);
    addButtons(column);
}

void KeySheet::addButtons(QBoxLayout *column)
{
    auto *change = new QPushButton(tr("Change keys…"), this);
    change->setObjectName(u"changeKeysButton"_s);
    change->setAutoDefault(false);
    change->setToolTip(tr("Open the settings at the page of the keys"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeKeySheetButton"_s);
    close->setToolTip(tr("Close this sheet (Escape)"));
    close->setDefault(true);
    setTone(close, Tone::Accent);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addStretch(1);
    row->addWidget(change);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        emit settingsWanted();
    });
}

void KeySheet::openSheet()
{
    const QSize available = screen()->availableSize() * 9 / 10;
    const QSize content = m_area->widget() ? m_area->widget()->sizeHint() : QSize();
    const int height = content.height() + 9 * fontMetrics().height();
    resize(QSize(SheetCharacters * fontMetrics().averageCharWidth(), height).boundedTo(available));
    m_area->setFocus();
    show(); // beside the window: calls go on
    raise();
    activateWindow();
}

void KeySheet::showKeys(const Preferences &preferences)
{
    auto *sheet = new QWidget;
    sheet->setAccessibleName(tr("Keys of the desk"));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, space(3), 0);
    columns->setSpacing(space(8));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    const auto add = [&](QBoxLayout *column, KeyGroup group) {
        column->addWidget(buildGroup(titleOf(group), linesOf(group, preferences), sheet));
    };
    add(left, KeyGroup::Calls);
    add(left, KeyGroup::ThisCall);
    add(left, KeyGroup::Assistant);
    add(right, KeyGroup::Desk);
    right->addWidget(buildGroup(tr("Everywhere"), fixedLines(), sheet));
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(space(5));
        column->addStretch(1);
    }
    m_area->setWidget(sheet); // the earlier one is deleted
    sheet->setAutoFillBackground(false);
}

QWidget *KeySheet::buildGroup(const QString &title, const QList<Line> &lines, QWidget *parent) const
{
    auto *group = new QWidget(parent);
    group->setAccessibleName(title);
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(0, 1);
    auto *heading = new QLabel(title, group);
    heading->setProperty("textStyle", u"strong"_s);
    setTone(heading, Tone::Accent);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const Line &line : lines) {
        auto *words = new QLabel(line.title, group);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        auto *cap = new KeyCap(line.key, group);
        //: For a screen reader: what a key does, and the key
        cap->setAccessibleName(tr("%1: %2").arg(line.title, line.key));
        const int row = grid->rowCount();
        grid->addWidget(words, row, 0);
        grid->addWidget(cap, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    return group;
}

QList<KeySheet::Line> KeySheet::linesOf(KeyGroup group, const Preferences &preferences) const
{
    QList<Line> lines;
    for (const DeskKey key : deskKeysOf(group))
        lines.append({titleOf(key), keyText(key, preferences)});
    return lines;
}

QList<KeySheet::Line> KeySheet::fixedLines() const
{
    const auto text = [](const QKeySequence &key) { return key.toString(QKeySequence::NativeText); };
    return {
        {tr("Take what is chosen, send what is typed"), text(Qt::Key_Enter)},
        {tr("Step back, close"), text(Qt::Key_Escape)},
        {tr("Go to the next control, and back"), tr("%1, %2").arg(text(Qt::Key_Tab), text(Qt::SHIFT | Qt::Key_Tab))},
        {tr("Bring back an earlier steer, in the steer box"), text(Qt::Key_Up)},
        //: A key together with the mouse wheel
        {tr("Larger or smaller text"), tr("Ctrl + mouse wheel")},
    };
}

} // namespace callside
