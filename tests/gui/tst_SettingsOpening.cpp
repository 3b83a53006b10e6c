// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"
#include "gui/parts/TimeZoneCombo.h"
#include "gui/settings/OpenSpansField.h"
#include "gui/settings/OpeningWeek.h"
#include "gui/settings/SettingsOpening.h"
#include "gui/words/OpeningText.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QDateEdit>
#include <QDateTime>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

Moment at(const QString &local)
{
    QDateTime time = QDateTime::fromString(local, Qt::ISODate);
    time.setTimeZone(QTimeZone("Europe/London"));
    return fromMsecs(time.toMSecsSinceEpoch());
}

OpeningHours anOfficeWeek()
{
    OpeningHours hours;
    hours.timeZone = u"Europe/London"_s;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{8 * 60, 13 * 60}, {14 * 60, 18 * 60 + 30}};
    hours.exceptions = {{QDate(2026, 12, 25), QDate(2026, 12, 28), u"Christmas"_s, {}}};
    return hours;
}

const QString Monday = u"2026-11-23T15:00:00"_s;

} // namespace

class SettingsOpeningTest : public SettingsFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/London"); }
    void init();
    void cleanup() { m_dialog.reset(); }
    void itSaysWhatHoldsNowAndUntilWhen_data();
    void itSaysWhatHoldsNowAndUntilWhen();
    void theLineAtTheTopKeepsUpWithTheTime();
    void hoursAreTypedByKeyboard();
    void noHoursHoldThatAreOnlyHalfTyped();
    void aSecondPartOfADayIsReachedByTheTabKey();
    void theLastHoursOfADayCloseIt();
    void aWeekThatNobodyEnteredIsNotCalledClosed();
    void anEndOnTheNextDayIsToldSo();
    void mondayIsCopiedAndThatIsUndone();
    void overlappingHoursAreExplainedAndNotTaken();
    void hoursThatWereNotTakenAreUndoneFirst();
    void aTimeZoneIsFoundByItsCity();
    void anUnknownTimeZoneIsExplained();
    void anEmptiedTimeZoneIsTheComputers();
    void aHolidayIsAddedByKeyboard();
    void aHolidayIsRemovedAndBroughtBack();
    void aHolidayWithHoursOfItsOwn();
    void datesTheWrongWayRoundAreExplained();
    void holidaysStandByDate();
    void callsOutsideTheHoursAreMetAsChosen();
    void whatIsBeingTypedStays();
    void leavingThePageTakesWhatCanBe();
    void everyControlHasAName();
    void itFitsASmallScreenWithLargeText();

private:
    void showHours(const OpeningHours &hours);
    OpenSpansField *day(int nth) { return find<OpenSpansField>(u"openingDay%1"_s.arg(nth).toLatin1().constData()); }
    QTimeEdit *time(int nth, const char *name, int part = 0)
    {
        return day(nth)->findChildren<QTimeEdit *>(QString::fromLatin1(name)).value(part);
    }
    QToolButton *addButton(int nth) { return day(nth)->findChild<QToolButton *>(u"addSpanButton"_s); }
    QString tuesdaysProblem() { return find<QLabel>("openingDay2Problem")->text(); }
    QString state() { return find<QLabel>("openingStateLabel")->text(); }
    void typeTime(QTimeEdit *edit, const QString &digits);
    void leave(QWidget *edit);
    void typeDate(const char *name, const QDate &date);
    const OpeningHours &hours() const { return now().opening; }

    SettingsOpening *m_page = nullptr;
};

void SettingsOpeningTest::init()
{
    makeDialog();
    m_page = m_dialog->findChild<SettingsOpening *>();
    m_page->setNow(at(Monday));
    m_dialog->openPage(m_page);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void SettingsOpeningTest::showHours(const OpeningHours &hours)
{
    m_now.opening = hours;
    m_dialog->showPreferences(m_now);
}

void SettingsOpeningTest::typeTime(QTimeEdit *edit, const QString &digits)
{
    edit->setFocus();
    edit->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(edit, digits);
}

// By the Tab key, which goes through the parts of a date or a time first.
void SettingsOpeningTest::leave(QWidget *edit)
{
    for (int part = 0; part < 3 && edit->hasFocus(); ++part)
        QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(!edit->hasFocus());
}

void SettingsOpeningTest::typeDate(const char *name, const QDate &date)
{
    auto *edit = find<QDateEdit>(name);
    edit->setFocus();
    edit->setDate(date);
}

void SettingsOpeningTest::itSaysWhatHoldsNowAndUntilWhen_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("open") << Monday << u"Now open until 18:30"_s;
    QTest::newRow("lunch") << u"2026-11-23T13:30:00"_s << u"Closed until 14:00"_s;
    QTest::newRow("the weekend") << u"2026-11-21T12:00:00"_s << u"Closed until Monday 08:00"_s;
    QTest::newRow("a holiday") << u"2026-12-25T10:00:00"_s << u"Closed until Tuesday 08:00, Christmas"_s;
    QTest::newRow("a week of nothing") << u"2027-01-02T10:00:00"_s << u"Closed until 11 Jan 2027 08:00, Works"_s;
}

void SettingsOpeningTest::itSaysWhatHoldsNowAndUntilWhen()
{
    QFETCH(const QString, when);
    QFETCH(const QString, sentence);
    OpeningHours hours = anOfficeWeek();
    hours.exceptions.append({QDate(2027, 1, 1), QDate(2027, 1, 10), u"Works"_s, {}});
    QCOMPARE(OpeningText::state(hours, at(when)), sentence);
    QVERIFY(OpeningText::state({}, at(when)).startsWith(u"No hours are set"_s));
    hours.timeZone = u"Asia/Tokyo"_s;
    QVERIFY(OpeningText::state(hours, at(when)).endsWith(u"(time in Tokyo)"_s));
}

void SettingsOpeningTest::theLineAtTheTopKeepsUpWithTheTime()
{
    showHours(anOfficeWeek());
    QCOMPARE(state(), u"Now open until 18:30"_s);
    m_page->setNow(at(u"2026-11-23T18:30:00"_s));
    QCOMPARE(state(), u"Closed until Tuesday 08:00"_s);
}

void SettingsOpeningTest::hoursAreTypedByKeyboard()
{
    QSignalSpy changed(m_page, &SettingsOpening::hoursChanged);
    addButton(3)->setFocus();
    QTest::keyClick(addButton(3), Qt::Key_Space);
    QCOMPARE(hours().week[2], (QList<OpenSpan>{{9 * 60, 17 * 60}}));
    QTimeEdit *from = time(3, "spanFromEdit");
    QVERIFY(from->hasFocus());
    typeTime(from, u"0815"_s);
    QTest::keyClick(from, Qt::Key_Tab);
    QVERIFY(time(3, "spanToEdit")->hasFocus());
    QCOMPARE(hours().week[2], (QList<OpenSpan>{{9 * 60, 17 * 60}})); // half typed
    typeTime(time(3, "spanToEdit"), u"0000"_s);
    QTest::keyClick(time(3, "spanToEdit"), Qt::Key_Return);
    QCOMPARE(hours().week[2], (QList<OpenSpan>{{8 * 60 + 15, 24 * 60}}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(0).value<OpeningHours>(), hours());
    QVERIFY(m_dialog->isVisible());
}

void SettingsOpeningTest::noHoursHoldThatAreOnlyHalfTyped()
{
    OpeningHours before;
    before.week[0] = {{8 * 60, 13 * 60}};
    showHours(before);
    QSignalSpy changed(m_page, &SettingsOpening::hoursChanged);
    typeTime(time(1, "spanFromEdit"), u"1400"_s);
    leave(time(1, "spanFromEdit")); // 14:00 to 13:00 of the next day
    QCOMPARE(hours(), before);
    typeTime(time(1, "spanToEdit"), u"1830"_s);
    leave(time(1, "spanToEdit"));
    QCOMPARE(hours().week[0], (QList<OpenSpan>{{14 * 60, 18 * 60 + 30}}));
    QCOMPARE(changed.size(), 1);
    find<QPushButton>("undoWeekButton")->click();
    QCOMPARE(hours(), before); // both at once
}

void SettingsOpeningTest::aSecondPartOfADayIsReachedByTheTabKey()
{
    showHours(anOfficeWeek());
    QToolButton *firstRemove = day(1)->findChildren<QToolButton *>(u"removeSpanButton"_s).first();
    firstRemove->setFocus();
    QTest::keyClick(firstRemove, Qt::Key_Tab);
    QVERIFY(time(1, "spanFromEdit", 1)->hasFocus());
    leave(time(1, "spanFromEdit", 1));
    leave(time(1, "spanToEdit", 1));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(addButton(1)->hasFocus());
    QTest::keyClick(addButton(1), Qt::Key_Tab);
    QVERIFY(time(2, "spanFromEdit")->hasFocus());
}

void SettingsOpeningTest::theLastHoursOfADayCloseIt()
{
    OpeningHours hours = anOfficeWeek();
    hours.week[0] = {{8 * 60, 13 * 60}};
    showHours(hours);
    auto *remove = day(1)->findChild<QToolButton *>(u"removeSpanButton"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(this->hours().week[0].isEmpty());
    QVERIFY(day(1)->findChild<QLabel *>(u"closedDayLabel"_s)->isVisible());
    QVERIFY(addButton(1)->hasFocus());
}

void SettingsOpeningTest::aWeekThatNobodyEnteredIsNotCalledClosed()
{
    showHours({});
    const auto *sunday = day(7)->findChild<QLabel *>(u"closedDayLabel"_s);
    QCOMPARE(sunday->text(), u"Not set"_s);
    addButton(1)->click();
    QCOMPARE(sunday->text(), OpeningText::spans({}));
    OpeningHours holidays;
    holidays.exceptions = {{QDate(2026, 12, 25), QDate(2026, 12, 28), u"Christmas"_s, {}}};
    showHours(holidays);
    QCOMPARE(sunday->text(), OpeningText::spans({}));
}

void SettingsOpeningTest::anEndOnTheNextDayIsToldSo()
{
    OpeningHours hours;
    hours.week[0] = {{22 * 60, 6 * 60}};
    hours.week[1] = {{22 * 60, 24 * 60}};
    showHours(hours);
    const auto tellsNextDay = [this](int nth) {
        const QList<QLabel *> labels = day(nth)->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [](const QLabel *label) { return label->isVisible() && label->text() == u"next day"_s; });
    };
    QVERIFY(tellsNextDay(1));
    QVERIFY(!tellsNextDay(2));
    QVERIFY(!addButton(1)->isEnabled()); // nothing fits in behind it
}

void SettingsOpeningTest::mondayIsCopiedAndThatIsUndone()
{
    OpeningHours hours;
    hours.week[0] = {{8 * 60, 13 * 60}, {14 * 60, 18 * 60}};
    hours.week[5] = {{9 * 60, 12 * 60}};
    showHours(hours);
    auto *copy = find<QPushButton>("copyMondayButton");
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    for (size_t day = 1; day < 5; ++day)
        QCOMPARE(this->hours().week[day], hours.week[0]);
    QCOMPARE(this->hours().week[5], hours.week[5]);
    QVERIFY(this->hours().week[6].isEmpty());
    auto *undo = find<QPushButton>("undoWeekButton");
    QVERIFY(undo->isEnabled());
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(this->hours(), hours);
    QVERIFY(!undo->isEnabled());
}

void SettingsOpeningTest::overlappingHoursAreExplainedAndNotTaken()
{
    showHours(anOfficeWeek());
    typeTime(time(2, "spanFromEdit", 1), u"1200"_s);
    leave(time(2, "spanFromEdit", 1));
    leave(time(2, "spanToEdit", 1));
    QVERIFY2(tuesdaysProblem().startsWith(u"Two of these hours overlap."_s), qPrintable(tuesdaysProblem()));
    QCOMPARE(m_changes, 0);
    m_page->setNow(at(Monday)); // time passes: what was typed stays
    QCOMPARE(time(2, "spanFromEdit", 1)->time(), QTime(12, 0));
    typeTime(time(2, "spanFromEdit", 1), u"1300"_s);
    leave(time(2, "spanFromEdit", 1));
    leave(time(2, "spanToEdit", 1));
    QVERIFY(tuesdaysProblem().isEmpty());
    QCOMPARE(hours().week[1].last().fromMinute, 13 * 60);
}

void SettingsOpeningTest::hoursThatWereNotTakenAreUndoneFirst()
{
    showHours(anOfficeWeek());
    typeTime(time(2, "spanToEdit", 1), u"1400"_s);
    leave(time(2, "spanToEdit", 1));
    QVERIFY2(tuesdaysProblem().contains(u"begin and end at the same time"_s), qPrintable(tuesdaysProblem()));
    find<QPushButton>("undoWeekButton")->click();
    QVERIFY(tuesdaysProblem().isEmpty());
    QCOMPARE(time(2, "spanToEdit", 1)->time(), QTime(18, 30));
    QCOMPARE(m_changes, 0);
}

void SettingsOpeningTest::aTimeZoneIsFoundByItsCity()
{
    auto *combo = find<TimeZoneCombo>("timeZoneCombo");
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), u"new york"_s);
    QAbstractItemView *popup = combo->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(hours().timeZone, u"America/New_York"_s);
    QCOMPARE(combo->currentText(), u"America/New York"_s);
}

void SettingsOpeningTest::anUnknownTimeZoneIsExplained()
{
    auto *combo = find<TimeZoneCombo>("timeZoneCombo");
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), u"Elm Street"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Tab);
    QVERIFY2(problem("timeZoneCombo").contains(u"Type a city"_s), qPrintable(problem("timeZoneCombo")));
    QCOMPARE(m_changes, 0);
    m_page->finishTyping();
    QVERIFY(problem("timeZoneCombo").isEmpty());
    QVERIFY(combo->currentText().startsWith(u"This computer's"_s));
}

void SettingsOpeningTest::anEmptiedTimeZoneIsTheComputers()
{
    showHours(anOfficeWeek());
    auto *combo = find<TimeZoneCombo>("timeZoneCombo");
    QCOMPARE(combo->currentText(), u"Europe/London"_s);
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClick(combo->lineEdit(), Qt::Key_Delete);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QCOMPARE(hours().timeZone, QString());
    QCOMPARE(combo->currentText(), u"This computer's (Europe/London)"_s);
}

void SettingsOpeningTest::aHolidayIsAddedByKeyboard()
{
    press("exceptionList", "addRowButton");
    auto *first = find<QDateEdit>("exceptionFirstEdit");
    QVERIFY(first->hasFocus());
    QCOMPARE(first->date(), QDate(2026, 11, 24)); // tomorrow
    typeDate("exceptionFirstEdit", QDate(2026, 12, 25));
    QCOMPARE(find<QDateEdit>("exceptionLastEdit")->date(), QDate(2026, 12, 25)); // moved along
    typeDate("exceptionLastEdit", QDate(2026, 12, 28));
    leave(find<QDateEdit>("exceptionLastEdit"));
    QCOMPARE(m_changes, 0); // it has no name yet
    QVERIFY(find<QLineEdit>("exceptionNameEdit")->hasFocus());
    type("exceptionNameEdit", u"Christmas"_s);
    QTest::keyClick(find<QLineEdit>("exceptionNameEdit"), Qt::Key_Return);
    QCOMPARE(hours().exceptions,
             (QList<OpeningException>{{QDate(2026, 12, 25), QDate(2026, 12, 28), u"Christmas"_s, {}}}));
    QTreeWidgetItem *row = rows("exceptionList")->topLevelItem(0);
    QCOMPARE(row->text(0), u"25 Dec 2026 – 28 Dec 2026"_s);
    QCOMPARE(row->text(2), u"Closed"_s);
    QCOMPARE(list("exceptionList")->currentRow(), 0);
}

void SettingsOpeningTest::aHolidayIsRemovedAndBroughtBack()
{
    showHours(anOfficeWeek());
    choose("exceptionList", 0);
    QTest::keyClick(rows("exceptionList"), Qt::Key_Delete);
    QVERIFY(hours().exceptions.isEmpty());
    QVERIFY(list("exceptionList")->findChild<QLabel *>(u"settingsListWords"_s)->text().contains(u"Christmas"_s));
    rows("exceptionList")->setFocus();
    QTest::keyClick(rows("exceptionList"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hours(), anOfficeWeek());
}

void SettingsOpeningTest::aHolidayWithHoursOfItsOwn()
{
    showHours(anOfficeWeek());
    choose("exceptionList", 0);
    auto *kind = find<QComboBox>("exceptionKindCombo");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(problem("exceptionSpans").contains(u"Add the hours"_s));
    QCOMPARE(m_changes, 0);
    auto *spans = find<OpenSpansField>("exceptionSpans");
    auto *add = spans->findChild<QToolButton *>(u"addSpanButton"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QVERIFY(problem("exceptionSpans").isEmpty());
    QCOMPARE(hours().exceptions.first().spans, (QList<OpenSpan>{{9 * 60, 17 * 60}}));
    QCOMPARE(rows("exceptionList")->topLevelItem(0)->text(2), u"09:00–17:00"_s);
}

void SettingsOpeningTest::datesTheWrongWayRoundAreExplained()
{
    showHours(anOfficeWeek());
    choose("exceptionList", 0);
    typeDate("exceptionLastEdit", QDate(2026, 12, 24));
    leave(find<QDateEdit>("exceptionLastEdit"));
    QVERIFY(problem("exceptionLastEdit").contains(u"before the first"_s));
    QCOMPARE(m_changes, 0);
}

void SettingsOpeningTest::holidaysStandByDate()
{
    showHours(anOfficeWeek());
    press("exceptionList", "addRowButton");
    typeDate("exceptionFirstEdit", QDate(2026, 12, 1));
    typeDate("exceptionLastEdit", QDate(2026, 12, 1));
    type("exceptionNameEdit", u"Training afternoon"_s);
    QTest::keyClick(find<QLineEdit>("exceptionNameEdit"), Qt::Key_Return);
    QCOMPARE(hours().exceptions.size(), 2);
    QCOMPARE(hours().exceptions.first().name, u"Training afternoon"_s);
    QCOMPARE(list("exceptionList")->currentRow(), 0);
}

void SettingsOpeningTest::callsOutsideTheHoursAreMetAsChosen()
{
    auto *wording = find<QRadioButton>("closedWordingRadio");
    QVERIFY(wording->isChecked());
    wording->setFocus();
    QTest::keyClick(wording, Qt::Key_Down);
    QCOMPARE(now().outOfHours, OutOfHours::AskFirst);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(now().outOfHours, OutOfHours::Declined);
    m_now.outOfHours = OutOfHours::ClosedWording;
    m_dialog->showPreferences(m_now);
    QVERIFY(wording->isChecked());
}

void SettingsOpeningTest::whatIsBeingTypedStays()
{
    showHours(anOfficeWeek());
    typeTime(time(1, "spanFromEdit"), u"0730"_s);
    choose("exceptionList", 0);
    type("exceptionNameEdit", u"Christm"_s);
    OpeningHours others = anOfficeWeek();
    others.week[0].first().fromMinute = 7 * 60 + 30;
    others.exceptions.append({QDate(2027, 1, 1), QDate(2027, 1, 1), u"New Year"_s, {}});
    showHours(others);
    QCOMPARE(find<QLineEdit>("exceptionNameEdit")->text(), u"Christm"_s);
    QCOMPARE(list("exceptionList")->count(), 2);
    QCOMPARE(list("exceptionList")->currentRow(), 0);
}

void SettingsOpeningTest::leavingThePageTakesWhatCanBe()
{
    showHours(anOfficeWeek());
    typeTime(time(1, "spanFromEdit"), u"0730"_s);
    m_dialog->openPage(SettingsDialog::Page::Desk);
    QCOMPARE(hours().week[0].first().fromMinute, 7 * 60 + 30);
    m_dialog->openPage(m_page);
    typeTime(time(1, "spanFromEdit"), u"1300"_s);
    m_dialog->openPage(SettingsDialog::Page::Desk);
    QCOMPARE(time(1, "spanFromEdit")->time(), QTime(7, 30));
    QVERIFY(find<QLabel>("openingDay1Problem")->text().isEmpty());
}

void SettingsOpeningTest::everyControlHasAName()
{
    OpeningHours hours = anOfficeWeek();
    hours.exceptions.first().spans = {{600, 660}, {700, 760}};
    showHours(hours);
    choose("exceptionList", 0);
    QStringList names;
    const QList<QWidget *> fields = m_page->findChildren<QWidget *>();
    for (QWidget *field : fields) {
        if (!(field->focusPolicy() & Qt::TabFocus) || !field->isVisible() || field->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(field);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(field->objectName()));
        names.append(accessible->text(QAccessible::Name));
    }
    QVERIFY(names.contains(u"Monday: opens"_s));
    QVERIFY(names.contains(u"Friday, part 2: closes"_s));
    QVERIFY(names.contains(u"Remove these hours: Tuesday"_s));
    QVERIFY(names.contains(u"Add hours: Sunday"_s));
}

void SettingsOpeningTest::itFitsASmallScreenWithLargeText()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    m_dialog->resize(1366 * 9 / 10, 768 * 9 / 10);
    showHours(anOfficeWeek());
    auto *area = qobject_cast<QScrollArea *>(m_page->parentWidget()->parentWidget());
    QVERIFY(area);
    QTRY_VERIFY(m_page->minimumSizeHint().width() <= area->viewport()->width());
    QApplication::setFont(usual);
}

QTEST_MAIN(SettingsOpeningTest)
#include "tst_SettingsOpening.moc"
