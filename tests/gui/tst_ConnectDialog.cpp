// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/ConnectDialog.h"
#include "gui/calls/ConnectPeopleModel.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Weekdays = 0b0011111;

Moment localTime(const QString &iso)
{
    return fromMsecs(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

// Friday, 20 November 2026, ten in the morning here.
Moment fridayMorning()
{
    return localTime(u"2026-11-20T10:00:00"_s);
}

Preferences somePeople()
{
    Preferences preferences;
    preferences.people = {{u"Duty nurse"_s, u"tel:+442079460144"_s, {}, false},
                          {u"Reception"_s, u"tel:+442079460155"_s, {}, true},
                          {u"Zoë Marsh"_s, u"tel:+442079460166"_s, {Weekdays, 13 * 60, 18 * 60}, false},
                          {u"Night line"_s, u"sip:night@example.org"_s, {}, false}};
    return preferences;
}

struct DialogOnScreen {
    explicit DialogOnScreen(const Preferences &preferences = somePeople(),
                            const CallState &state = samples::talkingCall(u"rtc_1"_s))
    {
        dialog.setNow(fridayMorning());
        dialog.setPreferences(preferences);
        dialog.openFor(state);
        isReady = QTest::qWaitForWindowActive(&dialog);
    }
    QLineEdit *edit() { return dialog.findChild<QLineEdit *>(u"targetEdit"_s); }
    QListView *list() { return dialog.findChild<QListView *>(u"peopleList"_s); }
    QLabel *label(const char *name) { return dialog.findChild<QLabel *>(QString::fromLatin1(name)); }
    QString marked() { return list()->currentIndex().data().toString(); }
    QString asked() { return referred.size() == 1 ? referred.first().at(1).toString() : QString(); }

    ConnectDialog dialog;
    QSignalSpy referred{&dialog, &ConnectDialog::referRequested};
    bool isReady = false;
};

} // namespace

class ConnectDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void enterConnectsToTheUsualChoice();
    void typingFindsPeople_data();
    void typingFindsPeople();
    void upAndDownChoose();
    void aNumberOfOnesOwnIsTypedIntoTheSameBox();
    void whatIsNoNumberIsRefusedWithASentence();
    void aNationalNumberIsOfTheLinesCountry();
    void aNationalNumberNeedsALineThatTellsItsCountry();
    void withoutAUsualChoiceEnterConnectsWhoeverIsReachable();
    void whoIsNotReachableIsNotChosenUnasked();
    void hoursAreSaid_data();
    void hoursAreSaid();
    void outOfHoursIsAWarningAndNoWall();
    void anEmptyAddressBookPointsToTheSettings();
    void whomTheCallerDidNotReachIsNotMarkedAgain();
    void aCallThatIsOverCannotBeConnected();
    void enterInTheListAsksOnce();
};

void ConnectDialogTest::enterConnectsToTheUsualChoice()
{
    DialogOnScreen on;
    QVERIFY(on.isReady);
    QVERIFY(on.edit()->hasFocus());
    QCOMPARE(on.marked(), u"Reception"_s);
    QVERIFY(on.label("ringsLabel")->text().contains(u"+44 20 7946 0155"_s));
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.asked(), u"tel:+442079460155"_s);
    QCOMPARE(on.referred.first().at(0).value<CallId>(), CallId{u"rtc_1"_s});
    QVERIFY(!on.dialog.isVisible());
}

void ConnectDialogTest::typingFindsPeople_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("target");
    QTest::newRow("name") << u"duty"_s << u"tel:+442079460144"_s;
    QTest::newRow("second word") << u"NURSE"_s << u"tel:+442079460144"_s;
    QTest::newRow("accent") << u"zoe m"_s << u"tel:+442079460166"_s;
    QTest::newRow("inside a word") << u"cept"_s << u"tel:+442079460155"_s;
    QTest::newRow("national number") << u"020 7946 0166"_s << u"tel:+442079460166"_s;
    QTest::newRow("last digits") << u"0144"_s << u"tel:+442079460144"_s;
    QTest::newRow("address") << u"night@"_s << u"sip:night@example.org"_s;
}

void ConnectDialogTest::typingFindsPeople()
{
    QFETCH(QString, typed);
    DialogOnScreen on;
    QTest::keyClicks(on.edit(), typed);
    QCOMPARE(on.list()->model()->rowCount(), 1);
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QTEST(on.asked(), "target");
}

void ConnectDialogTest::upAndDownChoose()
{
    DialogOnScreen on;
    QVERIFY(on.isReady);
    QTest::keyClick(on.edit(), Qt::Key_Down);
    QCOMPARE(on.marked(), u"Duty nurse"_s);
    QTest::keyClick(on.edit(), Qt::Key_Down);
    QTest::keyClick(on.edit(), Qt::Key_Down);
    QTest::keyClick(on.edit(), Qt::Key_Down);
    QCOMPARE(on.marked(), u"Night line"_s);
    QTest::keyClick(on.edit(), Qt::Key_Up);
    QVERIFY(on.edit()->hasFocus());
    QVERIFY(on.edit()->accessibleDescription().contains(u"Zoë Marsh"_s));
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.asked(), u"tel:+442079460166"_s);
}

void ConnectDialogTest::aNumberOfOnesOwnIsTypedIntoTheSameBox()
{
    DialogOnScreen on;
    QTest::keyClicks(on.edit(), u"+1 202 555 0123"_s);
    QVERIFY(on.label("ringsLabel")->text().contains(u"+1 202 555 0123"_s));
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.asked(), u"tel:+12025550123"_s);

    DialogOnScreen sip;
    QTest::keyClicks(sip.edit(), u"sip:desk@example.org"_s);
    QTest::keyClick(sip.edit(), Qt::Key_Return);
    QCOMPARE(sip.asked(), u"sip:desk@example.org"_s);

    DialogOnScreen known; // somebody's number, written out: it is that person
    QTest::keyClicks(known.edit(), u"+44 20 7946 0144"_s);
    QCOMPARE(known.list()->model()->rowCount(), 1);
    QCOMPARE(known.marked(), u"Duty nurse"_s);
}

void ConnectDialogTest::whatIsNoNumberIsRefusedWithASentence()
{
    DialogOnScreen on;
    QTest::keyClicks(on.edit(), u"161 496 0123"_s);
    QCOMPARE(on.list()->model()->rowCount(), 0);
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.referred.size(), 0);
    QVERIFY(on.dialog.isVisible());
    QVERIFY(on.label("problemLabel")->text().contains(u"country code"_s));
    QCOMPARE(on.edit()->accessibleDescription(), on.label("problemLabel")->text());
    QTest::keyClick(on.edit(), Qt::Key_Backspace);
    QVERIFY(!on.label("problemLabel")->isVisible());
}

void ConnectDialogTest::aNationalNumberIsOfTheLinesCountry()
{
    for (const Preferences &preferences : {somePeople(), Preferences{}}) {
        DialogOnScreen on(preferences); // dialled on +44 20 7946 0100
        QTest::keyClicks(on.edit(), u"020 7946 0123"_s);
        QCOMPARE(on.label("ringsLabel")->text(), u"Rings +44 20 7946 0123"_s);
        QVERIFY(on.label("ringsLabel")->isVisible());
        QCOMPARE(on.edit()->accessibleDescription(), on.label("ringsLabel")->text());
        QTest::keyClick(on.edit(), Qt::Key_Return);
        QCOMPARE(on.asked(), u"tel:+442079460123"_s);
    }
    DialogOnScreen few;
    QTest::keyClicks(few.edit(), u"0161"_s);
    QTest::keyClick(few.edit(), Qt::Key_Return);
    QCOMPARE(few.referred.size(), 0);
    QVERIFY(few.label("problemLabel")->text().contains(u"too short"_s));
}

void ConnectDialogTest::aNationalNumberNeedsALineThatTellsItsCountry()
{
    CallState unknown = samples::talkingCall(u"rtc_1"_s);
    unknown.line = {};
    DialogOnScreen on(Preferences{}, unknown);
    QTest::keyClicks(on.edit(), u"020 7946 0123"_s);
    QCOMPARE(on.label("ringsLabel")->text(), QString());
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.referred.size(), 0);
    QVERIFY(on.label("problemLabel")->text().contains(u"country code"_s));

    on.dialog.reject();
    CallState dublin = samples::talkingCall(u"rtc_2"_s); // the next call's country, not the last one's
    dublin.line.number = u"+35312345000"_s;
    on.dialog.openFor(dublin);
    QCOMPARE(on.label("ringsLabel")->text(), u"Rings +3532079460123"_s);
}

void ConnectDialogTest::withoutAUsualChoiceEnterConnectsWhoeverIsReachable()
{
    Preferences preferences = somePeople();
    preferences.people[1].isDefault = false;
    preferences.people[0].hours = {Weekdays, 13 * 60, 18 * 60}; // not at ten in the morning
    DialogOnScreen on(preferences);
    QCOMPARE(on.marked(), u"Reception"_s);
    QCOMPARE(on.label("ringsLabel")->text(), u"Rings Reception on +44 20 7946 0155"_s);
    QTest::keyClicks(on.edit(), u"x"_s);
    QTest::keyClick(on.edit(), Qt::Key_Backspace);
    QCOMPARE(on.marked(), u"Reception"_s);
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.asked(), u"tel:+442079460155"_s);

    CallState state = samples::notConfirmedCall(u"rtc_1"_s);
    state.transferTarget = u"tel:+442079460155"_s;
    DialogOnScreen again(preferences, state); // but not whom the caller did not reach
    QCOMPARE(again.marked(), u"Night line"_s);
}

void ConnectDialogTest::whoIsNotReachableIsNotChosenUnasked()
{
    Preferences preferences;
    preferences.people = {{u"Zoë Marsh"_s, u"tel:+442079460166"_s, {Weekdays, 13 * 60, 18 * 60}, false}};
    DialogOnScreen on(preferences);
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.referred.size(), 0);
    QVERIFY(on.label("problemLabel")->text().contains(u"Choose somebody"_s));
    QTest::keyClick(on.edit(), Qt::Key_Down);
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.asked(), u"tel:+442079460166"_s);
}

void ConnectDialogTest::hoursAreSaid_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("always") << 0 << 0 << 0 << u"2026-11-20T03:00:00"_s << u"Reachable now"_s;
    QTest::newRow("inside") << Weekdays << 540 << 1080 << u"2026-11-20T10:00:00"_s << u"Reachable now"_s;
    QTest::newRow("later today") << Weekdays << 780 << 1080 << u"2026-11-20T10:00:00"_s << u"From 13:00"_s;
    QTest::newRow("tomorrow") << Weekdays << 540 << 1080 << u"2026-11-19T19:00:00"_s << u"Tomorrow from 09:00"_s;
    QTest::newRow("after the weekend") << Weekdays << 540 << 1080 << u"2026-11-20T19:00:00"_s << u"Monday from 09:00"_s;
    QTest::newRow("once a week") << 0b0010000 << 540 << 600 << u"2026-11-20T10:00:00"_s << u"Friday from 09:00"_s;
    QTest::newRow("over midnight") << 0b0001000 << 1320 << 360 << u"2026-11-20T05:00:00"_s << u"Reachable now"_s;
}

void ConnectDialogTest::hoursAreSaid()
{
    QFETCH(int, days);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, when);
    QLocale::setDefault(QLocale(QLocale::English));
    QTEST(HoursText::sentence({days, from, to}, localTime(when)), "sentence");
}

void ConnectDialogTest::outOfHoursIsAWarningAndNoWall()
{
    DialogOnScreen on;
    QVERIFY(!on.label("hoursLabel")->isVisible());
    QTest::keyClicks(on.edit(), u"marsh"_s);
    QVERIFY(on.label("hoursLabel")->isVisible());
    QVERIFY(on.label("hoursLabel")->text().contains(u"From 13:00"_s));
    on.dialog.setNow(localTime(u"2026-11-20T13:00:00"_s));
    QVERIFY(!on.label("hoursLabel")->isVisible());
    on.dialog.setNow(fridayMorning());
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.asked(), u"tel:+442079460166"_s);
}

void ConnectDialogTest::anEmptyAddressBookPointsToTheSettings()
{
    DialogOnScreen full;
    QVERIFY(!full.dialog.findChild<QPushButton *>(u"addPeopleButton"_s)->isVisible());
    DialogOnScreen on(Preferences{});
    QSignalSpy settings(&on.dialog, &ConnectDialog::peopleSettingsWanted);
    QVERIFY(!on.list()->isVisible());
    on.edit()->setText(u"+44 20 7946 0123"_s);
    QVERIFY(on.label("ringsLabel")->text().contains(u"+44 20 7946 0123"_s));
    auto *add = on.dialog.findChild<QPushButton *>(u"addPeopleButton"_s);
    QVERIFY(add->isVisible());
    add->click();
    QCOMPARE(settings.size(), 1);
    QVERIFY(!on.dialog.isVisible());
    on.dialog.openFor(samples::talkingCall(u"rtc_2"_s)); // where the last one went is still there
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.asked(), u"tel:+442079460123"_s);
}

void ConnectDialogTest::whomTheCallerDidNotReachIsNotMarkedAgain()
{
    CallState state = samples::notConfirmedCall(u"rtc_1"_s);
    state.transferTarget = u"tel:+442079460155"_s;
    DialogOnScreen on(somePeople(), state);
    QVERIFY(on.label("lastTryLabel")->isVisible());
    QVERIFY(on.label("lastTryLabel")->text().contains(u"not confirmed"_s));
    QCOMPARE(on.marked(), u"Duty nurse"_s);
}

void ConnectDialogTest::aCallThatIsOverCannotBeConnected()
{
    DialogOnScreen on;
    on.dialog.follow(samples::endedCall(u"rtc_other"_s));
    auto *confirm = on.dialog.findChild<QPushButton *>(u"confirmConnectButton"_s);
    QVERIFY(confirm->isEnabled());
    on.dialog.follow(samples::endedCall(u"rtc_1"_s));
    QVERIFY(!confirm->isEnabled());
    QVERIFY(on.label("problemLabel")->text().contains(u"over"_s));
    QTest::keyClick(on.edit(), Qt::Key_Return);
    QCOMPARE(on.referred.size(), 0);
}

void ConnectDialogTest::enterInTheListAsksOnce()
{
    DialogOnScreen on;
    QVERIFY(on.isReady);
    on.list()->setFocus();
    QTest::keyClick(on.list(), Qt::Key_Down);
    QTest::keyClick(on.list(), Qt::Key_Return);
    QCOMPARE(on.asked(), u"tel:+442079460144"_s);
}

QTEST_MAIN(ConnectDialogTest)
#include "tst_ConnectDialog.moc"
