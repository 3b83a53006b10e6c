// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeRun.h"
#include "app/Clock.h"
#include "app/DefaultAssistant.h"
#include "app/DefaultDesk.h"
#include "gui/practice/PracticePanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestMs = 20'000;

// As the real line would be started.
BackendSetup realSetup()
{
    BackendSetup setup;
    setup.settings.apiKey = Secret("sk-real");
    setup.settings.webhookSecrets = {Secret("whsec_cmVhbA==")};
    setup.settings.projectId = u"proj_real"_s;
    setup.settings.webhookPort = 5000;
    setup.settings.provider.publicUrl = u"https://real.example.com"_s;
    setup.settings.provider.twilioAuthToken = Secret("real-token");
    setup.settings.provider.vonageSignatureSecrets = {Secret("real-secret")};
    setup.settings.provider.closedMessage = u"We are closed."_s;
    setup.session = defaultAssistant(setup.settings.model);
    setup.preferences = defaultPreferences();
    setup.preferences.mode = LineMode::Closed;
    setup.dataFolder = u"/nowhere/real"_s;
    setup.recordFile = u"/nowhere/real.jsonl"_s;
    return setup;
}

// A run with its backend, beside a real line.
struct RunWithBackend {
    RunWithBackend()
    {
        if (!run.start())
            qFatal("the practice line does not listen");
        backend = std::make_unique<Backend>(run.setup(realSetup()));
        QObject::connect(backend.get(), &Backend::statusChanged, &run, &PracticeRun::follow);
        QObject::connect(backend.get(), &Backend::changesWaiting, &run, [this] {
            const QList<CallUpdate> updates = backend->takeChanges();
            for (const CallUpdate &update : updates)
                calls.insert(update.state.id, update.state);
            if (panel)
                panel->follow(updates);
        });
    }

    PracticeRun run;
    PracticePanel *panel = nullptr;
    std::unique_ptr<Backend> backend; // goes first
    QHash<CallId, CallState> calls;
};

// One with which the drill is about that caller.
quint32 seedFor(const QList<PracticeCaller> &callers, DrillRules rules, const QString &urgent)
{
    for (rules.seed = 1; planDrill(callers, rules).urgent != urgent; ++rules.seed) {
    }
    return rules.seed;
}

} // namespace

class PracticeRunTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfTheRealLineIsUsed();
    void phoneCompaniesOfTheRealLineHearNothing();
    void byItselfItKeepsToItsFolder();
    void callersComeInTheDesksLanguage();
    void wishesWaitUntilSomebodyListens();
    void callsMayComeThroughAPhoneCompany_data();
    void callsMayComeThroughAPhoneCompany();
    void aPanelRingsAndIsTold();
    void aNewDrillClearsTheLine();
    void theDrillRunsFromTheRingToTheConnection_data();
    void theDrillRunsFromTheRingToTheConnection();
    void manyCallsAreHeldAtOnce();
    void closingEndsTheCallsAndLeavesNothing();
    void closingWithoutAStartIsTold();
};

void PracticeRunTest::nothingOfTheRealLineIsUsed()
{
    PracticeRun run;
    QVERIFY(run.start());
    const BackendSetup setup = run.setup(realSetup());
    QVERIFY(setup.isPractice);
    QVERIFY(setup.settings.apiKey != Secret("sk-real"));
    QVERIFY(setup.settings.webhookSecrets != realSetup().settings.webhookSecrets);
    QCOMPARE(setup.settings.projectId, QString());
    QCOMPARE(setup.settings.baseUrl.host(), u"127.0.0.1"_s);
    QCOMPARE(setup.settings.webhookAddress, u"127.0.0.1"_s);
    QCOMPARE(setup.settings.webhookPort, quint16(0));
    QCOMPARE(setup.recordFile, QString());
    QCOMPARE(setup.preferences.mode, LineMode::AssistantAnswers);
    QCOMPARE(setup.preferences.redFlags, realSetup().preferences.redFlags);
    QVERIFY(setup.dataFolder != realSetup().dataFolder);
    QVERIFY(QDir(setup.dataFolder).exists());
    PracticeRun other;
    QVERIFY(other.start());
    QVERIFY(other.setup(realSetup()).settings.apiKey != setup.settings.apiKey);
}

void PracticeRunTest::phoneCompaniesOfTheRealLineHearNothing()
{
    PracticeRun run;
    QVERIFY(run.start());
    const ProviderSettings real = realSetup().settings.provider;
    const ProviderSettings rehearsed = run.setup(realSetup()).settings.provider;
    QVERIFY(rehearsed.publicUrl != real.publicUrl);
    QVERIFY(rehearsed.twilioAuthToken != real.twilioAuthToken);
    QVERIFY(rehearsed.vonageSignatureSecrets != real.vonageSignatureSecrets);
    QCOMPARE(rehearsed.twilioBase.host(), u"127.0.0.1"_s);
    QCOMPARE(rehearsed.vonageBase.host(), u"127.0.0.1"_s);
    QVERIFY(canMoveCalls(rehearsed, Provider::Twilio) && canMoveCalls(rehearsed, Provider::Vonage));
    QCOMPARE(rehearsed.closedMessage, real.closedMessage);
}

void PracticeRunTest::byItselfItKeepsToItsFolder()
{
    QTemporaryDir folder;
    {
        PracticeRun run(folder.path());
        QVERIFY(run.start());
        const BackendSetup setup = run.setup(realSetup());
        QCOMPARE(setup.dataFolder, folder.path());
        QCOMPARE(setup.recordFile, realSetup().recordFile);
        QCOMPARE(setup.preferences, realSetup().preferences);
    }
    QVERIFY(QDir(folder.path()).exists());
}

void PracticeRunTest::callersComeInTheDesksLanguage()
{
    PracticeRun run;
    QVERIFY(run.start());
    QStringList titles;
    for (const PracticeCaller &caller : run.callers(u"ja"_s)) {
        QVERIFY(!caller.title.isEmpty() && !caller.detail.isEmpty() && !caller.language.isEmpty());
        titles.append(caller.title);
    }
    QVERIFY(titles.contains(u"胸の痛み（緊急）"_s));
    DrillRules rules;
    rules.language = u"en"_s;
    QVERIFY(!planDrill(run.callers(u"en"_s), rules).isEmpty());
}

void PracticeRunTest::wishesWaitUntilSomebodyListens()
{
    RunWithBackend on;
    on.run.ring(u"booking"_s);
    QSignalSpy rang(&on.run, &PracticeRun::callRang);
    QVERIFY(!on.run.isReady());
    on.backend->start();
    QTRY_COMPARE_WITH_TIMEOUT(rang.size(), 1, LongestMs);
    QVERIFY(on.run.isReady());
    const CallId call = rang.first().at(0).value<CallId>();
    QCOMPARE(rang.first().at(1).toString(), u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.calls.value(call).phase, Phase::Live, LongestMs);
}

void PracticeRunTest::callsMayComeThroughAPhoneCompany_data()
{
    QTest::addColumn<int>("through");
    QTest::newRow("twilio") << static_cast<int>(practice::Through::Twilio);
    QTest::newRow("vonage") << static_cast<int>(practice::Through::Vonage);
}

void PracticeRunTest::callsMayComeThroughAPhoneCompany()
{
    QFETCH(int, through);
    RunWithBackend on;
    QSignalSpy rang(&on.run, &PracticeRun::callRang);
    on.run.setThrough(static_cast<practice::Through>(through));
    on.run.ring(u"booking"_s);
    on.backend->start();
    QTRY_COMPARE_WITH_TIMEOUT(rang.size(), 1, LongestMs);
    // The desk knew of the call before OpenAI did, and has its own name for it.
    const auto isLive = [](const CallState &call) { return call.phase == Phase::Live; };
    QTRY_COMPARE_WITH_TIMEOUT(std::ranges::count_if(on.calls, isLive), 1, LongestMs);
    QCOMPARE(on.calls.size(), 1);
    QCOMPARE(serviceId(*on.calls.constBegin()), rang.first().at(0).value<CallId>());
}

void PracticeRunTest::aPanelRingsAndIsTold()
{
    RunWithBackend on;
    PracticePanel panel;
    on.run.serve(&panel);
    auto *ring = panel.findChild<QPushButton *>(u"practiceRingButton"_s);
    QVERIFY(!ring->isEnabled());
    on.backend->start();
    QTRY_VERIFY_WITH_TIMEOUT(ring->isEnabled(), LongestMs);
    QSignalSpy rang(&on.run, &PracticeRun::callRang);
    ring->click();
    QTRY_COMPARE_WITH_TIMEOUT(rang.size(), 1, LongestMs);
    panel.findChild<QCheckBox *>(u"practiceProgrammeBox"_s)->click();
    QVERIFY(on.run.isProgrammeOn());
    QTRY_VERIFY_WITH_TIMEOUT(rang.size() > 1, LongestMs);
}

void PracticeRunTest::aNewDrillClearsTheLine()
{
    RunWithBackend on;
    PracticePanel panel;
    on.run.serve(&panel);
    on.backend->start();
    on.run.ring(u"booking"_s);
    QSignalSpy rang(&on.run, &PracticeRun::callRang);
    QTRY_COMPARE_WITH_TIMEOUT(rang.size(), 1, LongestMs);
    const CallId before = rang.first().at(0).value<CallId>();
    QTRY_COMPARE_WITH_TIMEOUT(on.calls.value(before).phase, Phase::Live, LongestMs);
    panel.findChild<QPushButton *>(u"drillStartButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(on.calls.value(before).isOver(), LongestMs);
    QTRY_VERIFY_WITH_TIMEOUT(rang.size() >= 2, LongestMs);
}

void PracticeRunTest::theDrillRunsFromTheRingToTheConnection_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("directly") << u"Directly"_s;
    QTest::newRow("twilio") << u"Through Twilio"_s;
    QTest::newRow("vonage") << u"Through Vonage"_s;
}

// At the pace of people: the words of danger have to come soon enough for a drill to be fun.
void PracticeRunTest::theDrillRunsFromTheRingToTheConnection()
{
    RunWithBackend on;
    PracticePanel panel;
    on.panel = &panel;
    on.run.serve(&panel);
    panel.setNow(now());
    DrillRules rules;
    rules.language = u"en"_s;
    rules.harmlessCallers = 2;
    rules.shortestGap = 50ms;
    rules.longestGap = 60ms;
    rules.seed = seedFor(on.run.callers(u"en"_s), rules, u"chest-pain"_s);
    QFETCH(QString, way);
    panel.findChild<QComboBox *>(u"practiceThroughCombo"_s)->setCurrentText(way);
    panel.setDrillRules(rules);
    on.backend->start();
    QTRY_VERIFY_WITH_TIMEOUT(on.run.isReady(), LongestMs);
    panel.findChild<QPushButton *>(u"drillStartButton"_s)->click();
    const auto urgentCall = [&] {
        const auto found = std::ranges::find(on.calls, Urgency::Kind::RedFlag,
                                             [](const CallState &call) { return call.urgency.kind; });
        return found == on.calls.end() ? CallState{} : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(urgentCall().urgency.isRaised(), LongestMs);
    const CallState call = urgentCall();
    QVERIFY(call.caller.number.endsWith(u"447700900733"_s)); // Vonage leaves the + out
    QCOMPARE(call.provider.isKnown, way != u"Directly"_s);
    QVERIFY2(call.urgency.raisedAt - call.answeredAt < 13s, "the words come late");
    on.backend->acknowledge(call.id, u"desk"_s);
    on.backend->refer(call.id, u"tel:+442079460123"_s);
    auto *card = panel.findChild<QWidget *>(u"drillCard"_s);
    QTRY_VERIFY_WITH_TIMEOUT(card->accessibleName().contains(u"connected"_s), LongestMs);
    QVERIFY2(card->accessibleName().contains(u"seen 0."_s), qPrintable(card->accessibleName()));
    QVERIFY2(card->accessibleDescription().contains(u"No wrong choice"_s), qPrintable(card->accessibleDescription()));
}

void PracticeRunTest::manyCallsAreHeldAtOnce()
{
    RunWithBackend on;
    on.backend->start();
    on.run.ringMany(40);
    const auto live = [&] {
        return std::ranges::count_if(on.calls, [](const CallState &call) { return call.isLive(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(live(), 40, LongestMs);
}

void PracticeRunTest::closingEndsTheCallsAndLeavesNothing()
{
    auto on = std::make_unique<RunWithBackend>();
    const QString folder = on->run.setup(realSetup()).dataFolder;
    on->backend->start();
    on->run.ringMany(10);
    QTRY_COMPARE_WITH_TIMEOUT(on->calls.size(), 10, LongestMs);
    QSignalSpy closed(&on->run, &PracticeRun::closed);
    QElapsedTimer clock;
    clock.start();
    on->run.close();
    on->run.ring(u"booking"_s); // too late
    QVERIFY2(clock.elapsed() < 500, "closing waits");
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, LongestMs);
    for (const QJsonValue &journey : on->run.journeys())
        QVERIFY(!journey["outcome"_L1].toString().isEmpty());
    QCOMPARE(on->run.journeys().size(), 10);
    clock.restart();
    on.reset();
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!QDir(folder).exists());
}

void PracticeRunTest::closingWithoutAStartIsTold()
{
    PracticeRun run;
    QSignalSpy closed(&run, &PracticeRun::closed);
    run.close();
    run.close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, LongestMs);
}

QTEST_MAIN(PracticeRunTest)
#include "tst_PracticeRun.moc"
