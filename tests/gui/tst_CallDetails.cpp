// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/CallDetails.h"
#include "gui/words/TimeText.h"

#include <QLabel>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class CallDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatThereIsToSayIsShown();
    void theTimesOfACallAreShown();
    void theWordingAndTheCostAreNamed();
    void whatThePhoneCompanyToldIsShown();
    void whoCouldNotBeReachedIsShown();
};

void CallDetailsTest::onlyWhatThereIsToSayIsShown()
{
    CallDetails details;
    details.show();
    const auto text = [&](const char *name) {
        const auto *label = details.findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    };
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.mediaSecurity = MediaSecurity::Unknown;
    details.showCall(&state);
    QVERIFY(text("earlierLabel").isEmpty() && text("holdLabel").isEmpty() && text("audioLabel").isEmpty());
    QVERIFY(text("endedLabel").isEmpty());
    state.mediaSecurity = MediaSecurity::Plain;
    state.earlierToday = 2;
    state.isOnHold = true;
    state.transcript.append(samples::said(TranscriptEntry::Kind::Hold, {}, samples::sampleNow()));
    details.showCall(&state);
    QVERIFY(text("earlierLabel").contains(u'2'));
    QVERIFY(text("holdLabel").contains(timeOfDay(samples::sampleNow())));
    QVERIFY(!text("audioLabel").isEmpty());
    details.showCall(nullptr);
    for (const QLabel *label : details.findChildren<QLabel *>())
        QVERIFY2(!label->isVisible(), qPrintable(label->objectName()));
}

void CallDetailsTest::theTimesOfACallAreShown()
{
    CallDetails details;
    const CallState state = samples::endedCall(u"rtc_1"_s);
    details.showCall(&state);
    const auto text = [&](const QString &name) { return details.findChild<QLabel *>(name)->text(); };
    QCOMPARE(text(u"offeredLabel"_s), timeOfDay(state.offeredAt));
    QVERIFY(text(u"answeredLabel"_s).startsWith(timeOfDay(state.answeredAt)));
    QVERIFY(text(u"answeredLabel"_s).contains(u"1.4"_s));
    QCOMPARE(text(u"endedLabel"_s), timeOfDay(state.endedAt));
}

void CallDetailsTest::theWordingAndTheCostAreNamed()
{
    CallDetails details;
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.config.wordingVersion = u"day-en.3-1f2a9c"_s;
    state.usage.responses = 3;
    state.usage.costMicroUsd = 4'000;
    details.showCall(&state);
    const auto text = [&](const QString &name) { return details.findChild<QLabel *>(name)->text(); };
    QCOMPARE(text(u"wordingLabel"_s), QString()); // nobody has said what it is called
    details.setWordingNames([](const QString &version) { return u"Day ("_s + version + u')'; });
    details.showCall(&state);
    QCOMPARE(text(u"wordingLabel"_s), u"Day (day-en.3-1f2a9c)"_s);
    QCOMPARE(text(u"costLabel"_s), u"less than 1 cent"_s);
    details.showCostToday(u"Today’s calls"_s);
    QCOMPARE(details.findChild<QLabel *>(u"costLabel"_s)->toolTip(), u"Today’s calls"_s);
}

namespace {

ProviderFact told(ProviderFact::Leg leg, ProviderFact::State state, const QString &callId)
{
    ProviderFact fact;
    fact.leg = leg;
    fact.state = state;
    fact.callId = callId;
    fact.receivedAt = samples::sampleNow();
    return fact;
}

} // namespace

void CallDetailsTest::whatThePhoneCompanyToldIsShown()
{
    CallDetails details;
    CallState state = samples::endedCall(u"tel_1"_s);
    const auto text = [&](const QString &name) { return details.findChild<QLabel *>(name)->text(); };
    details.showCall(&state);
    QCOMPARE(text(u"providerLabel"_s), QString()); // a trunk tells nothing
    QCOMPARE(text(u"endedByLabel"_s), QString());
    state.provider.isKnown = true;
    ProviderFact end = told(ProviderFact::Leg::Caller, ProviderFact::State::Completed, u"CA1"_s);
    end.duration = std::chrono::seconds(72);
    end.price = ProviderPrice{8'500'000, u"USD"_s};
    end.endedBy = ProviderFact::EndedBy::Caller;
    state.provider.trail.add(end);
    details.showCall(&state);
    QCOMPARE(text(u"providerLabel"_s), u"Twilio, 1 min 12 s, 0.0085 USD for the caller’s side"_s);
    QCOMPARE(text(u"endedByLabel"_s), u"The caller hung up first"_s);
}

void CallDetailsTest::whoCouldNotBeReachedIsShown()
{
    CallDetails details;
    CallState state = samples::endedCall(u"tel_1"_s);
    state.provider.isKnown = true;
    state.provider.provider = Provider::Vonage;
    ProviderFact busy = told(ProviderFact::Leg::Person, ProviderFact::State::Busy, u"leg-2"_s);
    busy.sipCode = 486;
    state.provider.trail.add(busy);
    details.showCall(&state);
    QCOMPARE(details.findChild<QLabel *>(u"endedByLabel"_s)->text(), u"The person could not be reached: busy (486)"_s);
}

QTEST_MAIN(CallDetailsTest)
#include "tst_CallDetails.moc"
