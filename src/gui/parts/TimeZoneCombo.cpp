// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/TimeZoneCombo.h"

#include "gui/parts/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int ZoneCharacters = 34;

// "America/New York"
QString zoneText(const QString &zone)
{
    return QString(zone).replace(u'_', u' ');
}

} // namespace

TimeZoneCombo::TimeZoneCombo(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(ZoneCharacters);
    //: The time zone that the computer is set to. %1 is its name: "Europe/London"
    addItem(tr("This computer's (%1)").arg(zoneText(QString::fromLatin1(QTimeZone::systemTimeZoneId()))), QString());
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QString zone = QString::fromLatin1(id);
        if (zone == "UTC"_L1 || (zone.contains(u'/') && !zone.startsWith("Etc/"_L1)))
            addItem(zoneText(zone), zone);
    }
    auto *finder = new QCompleter(model(), this);
    finder->setCaseSensitivity(Qt::CaseInsensitive);
    finder->setFilterMode(Qt::MatchContains);
    finder->setCompletionMode(QCompleter::PopupCompletion);
    finder->setMaxVisibleItems(maxVisibleItems());
    setCompleter(finder);
    lineEdit()->setPlaceholderText(itemText(0));
    dressInput(lineEdit());
    connect(this, &QComboBox::activated, this, &TimeZoneCombo::zoneChosen);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!completer()->popup()->isVisible())
            emit zoneChosen();
    });
}

void TimeZoneCombo::setZone(const QString &zone)
{
    const QSignalBlocker quiet(this);
    const int index = findData(zone);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(zoneText(zone));
}

QString TimeZoneCombo::zone() const
{
    const QString typed = currentText().simplified();
    if (typed.isEmpty())
        return {};
    const int index = findText(typed, Qt::MatchFixedString);
    return index >= 0 ? itemData(index).toString() : typed;
}

bool TimeZoneCombo::isBeingTyped() const
{
    return hasFocus() || lineEdit()->hasFocus();
}

} // namespace callside
