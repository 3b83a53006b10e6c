// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/OpenSpansField.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/parts/SettingsField.h"
#include "gui/parts/Theme.h"
#include "gui/words/OpeningText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int SpanHour = 60;
constexpr int SpanDay = 24 * SpanHour;
constexpr int LatestForMore = SpanDay - 2 * SpanHour; // an hour's pause and an hour
constexpr OpenSpan UsualSpan{9 * SpanHour, 17 * SpanHour};

QTime spanTime(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(minute % SpanDay * 60'000);
}

int spanMinute(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

} // namespace

OpenSpansField::OpenSpansField(const QString &day, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_layout(new FlowLayout(this))
    , m_closed(new QLabel(OpeningText::spans({}), this))
    , m_add(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(day);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(2));
    m_closed->setObjectName(u"closedDayLabel"_s);
    setTone(m_closed, Tone::Muted);
    m_layout->addWidget(m_closed);
    m_add->setObjectName(u"addSpanButton"_s);
    m_add->setIcon(iconFor(Icon::Add));
    m_add->setAutoRaise(true);
    //: For screen readers. %1 is a day
    m_add->setAccessibleName(tr("Add hours: %1").arg(day));
    m_layout->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &OpenSpansField::add);
    addRow(); // the Tab key comes to it before the button
    refresh();
}

QTimeEdit *OpenSpansField::addTime(QWidget *frame, const QString &objectName)
{
    auto *edit = new QTimeEdit(frame);
    edit->setObjectName(objectName);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setToolTip(tr("An end before the beginning is on the next day; 00:00 is midnight"));
    keepFromWheel(edit);
    connect(edit, &QTimeEdit::timeChanged, this, &OpenSpansField::refresh);
    connect(edit, &QTimeEdit::editingFinished, this, [this, edit] { finish(edit); });
    return edit;
}

void OpenSpansField::addRow()
{
    Row row;
    row.frame = new QWidget(this);
    row.from = addTime(row.frame, u"spanFromEdit"_s);
    row.to = addTime(row.frame, u"spanToEdit"_s);
    //: Behind a time of day: not on this day, on the day after it
    row.nextDay = new QLabel(tr("next day"), row.frame);
    row.nextDay->setProperty("textStyle", u"caption"_s);
    setTone(row.nextDay, Tone::Muted);
    row.remove = new QToolButton(row.frame);
    row.remove->setObjectName(u"removeSpanButton"_s);
    row.remove->setIcon(iconFor(Icon::Close));
    row.remove->setAutoRaise(true);
    row.remove->setToolTip(tr("Remove these hours"));
    auto *line = new QHBoxLayout(row.frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    line->addWidget(row.from);
    //: Between two times of day: "08:00 – 13:00"
    line->addWidget(new QLabel(tr("–"), row.frame));
    line->addWidget(row.to);
    line->addWidget(row.nextDay);
    line->addWidget(row.remove);
    const int index = int(m_rows.size());
    connect(row.remove, &QToolButton::clicked, this, [this, index] { remove(index); });
    m_layout->removeWidget(m_add); // it stays behind the hours
    m_layout->addWidget(row.frame);
    m_layout->addWidget(m_add);
    if (!m_rows.isEmpty()) {
        setTabOrder(m_rows.last().remove, row.from);
        setTabOrder(row.from, row.to);
        setTabOrder(row.to, row.remove);
    }
    m_rows.append(row);
}

void OpenSpansField::setSpans(const QList<OpenSpan> &spans)
{
    while (m_rows.size() < spans.size())
        addRow();
    m_shown = int(spans.size());
    for (int i = 0; i < m_shown; ++i) {
        const QSignalBlocker quietFrom(m_rows[i].from);
        const QSignalBlocker quietTo(m_rows[i].to);
        m_rows[i].from->setTime(spanTime(spans[i].fromMinute));
        m_rows[i].to->setTime(spanTime(spans[i].toMinute));
    }
    refresh();
}

QList<OpenSpan> OpenSpansField::spans() const
{
    QList<OpenSpan> spans;
    for (int i = 0; i < m_shown; ++i) {
        const int to = spanMinute(m_rows[i].to->time());
        spans.append({spanMinute(m_rows[i].from->time()), to == 0 ? SpanDay : to});
    }
    return spans;
}

bool OpenSpansField::isBeingTyped() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const Row &row) { return row.from->hasFocus() || row.to->hasFocus(); });
}

int OpenSpansField::lineHeight() const
{
    return std::max(m_add->sizeHint().height(), m_rows.first().frame->sizeHint().height());
}

// On the way from "opens" to "closes" the hours are half typed: 14:00 to yesterday's 13:00 would hold until the rest is
// there. Enter, which leaves the focus where it is, takes them as they stand.
void OpenSpansField::finish(const QTimeEdit *edit)
{
    const QWidget *now = QApplication::focusWidget();
    const bool isHalfTyped = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return (edit == row.from && now == row.to) || (edit == row.to && now == row.from);
    });
    if (!isHalfTyped)
        emit chosen();
}

void OpenSpansField::add()
{
    QList<OpenSpan> all = spans();
    if (all.isEmpty()) {
        all.append(UsualSpan);
    } else {
        const int from = all.last().toMinute + SpanHour;
        all.append({from, std::min(from + 4 * SpanHour, SpanDay)});
    }
    setSpans(all);
    m_rows[m_shown - 1].from->setFocus(Qt::OtherFocusReason);
    emit chosen();
}

void OpenSpansField::remove(int row)
{
    QList<OpenSpan> all = spans();
    all.removeAt(row);
    m_add->setEnabled(true);
    m_add->setFocus(Qt::OtherFocusReason); // before the button goes away
    setSpans(all);
    emit chosen();
}

void OpenSpansField::nameRows()
{
    for (int i = 0; i < m_shown; ++i) {
        const Row &row = m_rows[i];
        //: The second or a later part of a day: "Monday, part 2"
        const QString part = i == 0 ? m_day : tr("%1, part %2").arg(m_day).arg(i + 1);
        //: For screen readers. %1 is "Monday" or "Monday, part 2"
        row.from->setAccessibleName(tr("%1: opens").arg(part));
        //: For screen readers. %1 is "Monday" or "Monday, part 2"
        row.to->setAccessibleName(tr("%1: closes").arg(part));
        //: For screen readers. %1 is "Monday" or "Monday, part 2"
        row.remove->setAccessibleName(tr("Remove these hours: %1").arg(part));
    }
}

void OpenSpansField::setEmptyWord(const QString &word)
{
    m_closed->setText(word);
}

void OpenSpansField::refresh()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i].frame->setVisible(i < m_shown);
    m_closed->setVisible(m_shown == 0);
    nameRows();
    const QList<OpenSpan> all = spans();
    for (int i = 0; i < m_shown; ++i)
        m_rows[i].nextDay->setVisible(all[i].toMinute < all[i].fromMinute);
    const bool hasRoom =
        all.isEmpty() || (all.last().toMinute > all.last().fromMinute && all.last().toMinute <= LatestForMore);
    m_add->setEnabled(hasRoom);
    m_add->setToolTip(hasRoom ? tr("Add hours to this day") : tr("No more hours fit in behind the last ones"));
}

} // namespace callside
