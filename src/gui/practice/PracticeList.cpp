// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/PracticeList.h"

#include "gui/parts/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

enum PracticeRole { IdRole = Qt::UserRole + 1, DetailRole, MarkRole, HeadingRole };

constexpr int RowMargin = space(2);

struct RowFonts {
    explicit RowFonts(const QFont &base)
        : title(fontFor(TextStyle::Strong, base))
        , detail(fontFor(TextStyle::Caption, base))
    {
    }
    QFont title;
    QFont detail;
};

int heightOf(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

bool canChoose(const QModelIndex &index)
{
    return index.flags() & Qt::ItemIsSelectable;
}

class PracticeRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const RowFonts fonts(option.font);
        const int width = widthOf(option) - 2 * RowMargin;
        if (index.data(HeadingRole).toBool())
            return {0, heightOf(fonts.detail, index.data().toString(), width) + 2 * RowMargin};
        const int title = heightOf(fonts.title, index.data().toString(), width - markWidth(fonts, index));
        const int detail = heightOf(fonts.detail, index.data(DetailRole).toString(), width);
        return {0, title + detail + 2 * RowMargin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const RowFonts fonts(option.font);
        const Colours &colours = systemColours();
        QRect area = option.rect.adjusted(RowMargin, RowMargin, -RowMargin, -RowMargin);
        painter->save();
        if (index.data(HeadingRole).toBool()) {
            painter->setFont(fonts.detail);
            painter->setPen(colours.muted);
            painter->drawText(area, Qt::TextWordWrap | Qt::AlignBottom, index.data().toString());
            painter->restore();
            return;
        }
        paintBackground(painter, option);
        const int mark = markWidth(fonts, index);
        if (mark > 0) {
            painter->setFont(fonts.detail);
            painter->setPen(colours.muted);
            painter->drawText(area, Qt::AlignRight | Qt::AlignTop, index.data(MarkRole).toString());
        }
        painter->setFont(fonts.title);
        painter->setPen(canChoose(index) ? colours.text : colours.muted);
        const QString title = index.data().toString();
        painter->drawText(area.adjusted(0, 0, -mark, 0), Qt::TextWordWrap, title);
        area.setTop(area.top() + heightOf(fonts.title, title, area.width() - mark));
        painter->setFont(fonts.detail);
        painter->setPen(colours.muted);
        painter->drawText(area, Qt::TextWordWrap, index.data(DetailRole).toString());
        painter->restore();
    }

private:
    static int widthOf(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        return view ? view->viewport()->width() : option.rect.width();
    }

    static int markWidth(const RowFonts &fonts, const QModelIndex &index)
    {
        const QString mark = index.data(MarkRole).toString();
        return mark.isEmpty() ? 0 : QFontMetrics(fonts.detail).horizontalAdvance(mark) + RowMargin;
    }

    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const Colours &colours = systemColours();
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isPointedAt = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isSelected || isPointedAt) {
            painter->setBrush(isSelected ? colours.selected : colours.hover);
            painter->drawRoundedRect(option.rect, 8, 8);
        }
        if (isSelected) {
            painter->setBrush(colours.accent.text);
            painter->drawRoundedRect(QRect(option.rect.left(), option.rect.top() + 8, 3, option.rect.height() - 16),
                                     1.5, 1.5);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours.focus, 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8);
        }
        painter->setPen(Qt::NoPen);
    }
};

QStandardItem *headingItem(const QString &heading)
{
    auto *item = new QStandardItem(heading);
    item->setData(true, HeadingRole);
    item->setFlags(Qt::NoItemFlags); // never chosen
    return item;
}

QStandardItem *rowItem(const PracticeList::Row &row)
{
    auto *item = new QStandardItem(row.title);
    item->setData(row.id, IdRole);
    item->setData(row.detail, DetailRole);
    item->setData(row.mark, MarkRole);
    QString spoken;
    const QString whyNot = row.canBeChosen ? QString() : row.heading;
    for (const QString &part : {row.title, row.detail, row.mark, whyNot}) {
        if (!spoken.isEmpty() && !part.isEmpty())
            spoken += u".!?。！？…"_s.contains(spoken.back()) ? u" "_s : u". "_s;
        spoken += part;
    }
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setEditable(false);
    item->setToolTip(whyNot);
    if (!row.canBeChosen)
        item->setFlags(Qt::NoItemFlags);
    return item;
}

} // namespace

PracticeList::PracticeList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PracticeRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListView::doubleClicked, this, &PracticeList::picked);
}

void PracticeList::setRows(const QList<Row> &rows)
{
    const QString before = current();
    m_model->clear();
    QString heading;
    for (const Row &row : rows) {
        if (row.heading != heading)
            m_model->appendRow(headingItem(row.heading));
        heading = row.heading;
        m_model->appendRow(rowItem(row));
    }
    setCurrent(before);
    if (current().isEmpty())
        step(1);
}

QString PracticeList::current() const
{
    return currentIndex().data(IdRole).toString();
}

void PracticeList::setCurrent(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!id.isEmpty() && index.data(IdRole).toString() == id && canChoose(index))
            return setCurrentIndex(index);
    }
}

void PracticeList::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    int row = currentIndex().row() + direction;
    while (row >= 0 && row < m_model->rowCount() && !canChoose(m_model->index(row, 0)))
        row += direction;
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
}

void PracticeList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentChosen();
}

void PracticeList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit picked();
    QListView::keyPressEvent(event);
}

void PracticeList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the details wrap anew
}

} // namespace callside
