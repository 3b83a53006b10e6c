// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RetirementWatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

// Models and voices in use that are switched off soon.
class tst_RetirementWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatWasKnownIsToldAtOnce();
    void nothingThatRetiresIsNotSpokenOf();
    void whatTheAccountSaysCounts();
    void withoutAnAnswerWhatWasKnownHolds();
    void whatIsInUseNowIsJudgedAnew();
    void itIsAskedOnceADay();

private:
    RetirementWatch::Means means();
    static SessionConfig session(const QString &model)
    {
        SessionConfig config;
        config.model = model;
        return config;
    }

    QList<SessionConfig> m_inUse;
    QDate m_today;
    ModelsAnswer m_answer{QList<ListedModel>(), {}, {}};
    int m_questions = 0;
};

void tst_RetirementWatch::init()
{
    m_inUse = {session(u"gpt-realtime-2.1"_s)};
    m_today = QDate(2026, 11, 21);
    m_answer = {QList<ListedModel>(), {}, {}};
    m_questions = 0;
}

RetirementWatch::Means tst_RetirementWatch::means()
{
    RetirementWatch::Means means;
    means.inUse = [this] { return m_inUse; };
    means.askModels = [this](std::function<void(const ModelsAnswer &)> then) {
        ++m_questions;
        then(m_answer);
    };
    means.today = [this] { return m_today; };
    means.firstQuestion = std::chrono::milliseconds(0);
    return means;
}

void tst_RetirementWatch::whatWasKnownIsToldAtOnce()
{
    m_inUse = {session(u"gpt-realtime"_s)};
    RetirementWatch watch(means());
    QSignalSpy changed(&watch, &RetirementWatch::changed);
    watch.start();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(watch.found().size(), 1);
    QCOMPARE(watch.found().first().name, u"gpt-realtime"_s);
    QCOMPARE(watch.found().first().replacement, u"gpt-realtime-2.1"_s);
    QCOMPARE(m_questions, 0);
}

void tst_RetirementWatch::nothingThatRetiresIsNotSpokenOf()
{
    RetirementWatch watch(means());
    QSignalSpy changed(&watch, &RetirementWatch::changed);
    watch.start();
    QTRY_COMPARE(m_questions, 1);
    QCOMPARE(changed.count(), 0);
    QVERIFY(watch.found().isEmpty());
}

void tst_RetirementWatch::whatTheAccountSaysCounts()
{
    m_answer.models = QList<ListedModel>{{u"gpt-realtime-2.1"_s, QDate(2027, 1, 31), {}}};
    RetirementWatch watch(means());
    QSignalSpy changed(&watch, &RetirementWatch::changed);
    watch.start();
    QVERIFY(watch.found().isEmpty());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(watch.found().first().date, QDate(2027, 1, 31));
}

void tst_RetirementWatch::withoutAnAnswerWhatWasKnownHolds()
{
    m_inUse = {session(u"gpt-realtime"_s)};
    m_answer.models = Error{Error::Kind::Unreachable};
    RetirementWatch watch(means());
    watch.start();
    QTRY_COMPARE(m_questions, 1);
    QCOMPARE(watch.found().size(), 1);
}

void tst_RetirementWatch::whatIsInUseNowIsJudgedAnew()
{
    m_inUse = {session(u"gpt-realtime"_s)};
    RetirementWatch watch(means());
    QSignalSpy changed(&watch, &RetirementWatch::changed);
    watch.start();
    watch.judge();
    QCOMPARE(changed.count(), 1); // nothing new
    m_inUse = {session(u"gpt-realtime-2.1"_s)};
    watch.judge();
    QCOMPARE(changed.count(), 2);
    QVERIFY(watch.found().isEmpty());
}

void tst_RetirementWatch::itIsAskedOnceADay()
{
    RetirementWatch watch(means());
    watch.start();
    QTRY_COMPARE(m_questions, 1);
    watch.start(); // as the timer does every hour
    QTest::qWait(50);
    QCOMPARE(m_questions, 1);
    m_today = m_today.addDays(1);
    watch.start();
    QTRY_COMPARE(m_questions, 2);
}

QTEST_GUILESS_MAIN(tst_RetirementWatch)
#include "tst_RetirementWatch.moc"
