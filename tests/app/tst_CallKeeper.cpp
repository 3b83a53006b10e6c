// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallKeeper.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const CallId TheCall{u"rtc_1"_s};
constexpr Moment Noon{std::chrono::milliseconds{1'795'255'200'000}};
constexpr int LongestWait = 20'000;

CallState passedOn(TransferState transfer)
{
    CallState state;
    state.id = TheCall;
    state.phase = Phase::Live;
    state.offeredAt = state.answeredAt = state.talkingAt = Noon;
    state.transfer = transfer;
    return state;
}

CallEvent told()
{
    return {TheCall, Noon, ProviderTold{}, {}};
}

} // namespace

// What a call leaves to be done is made once, and is answered by what is heard later.
class tst_CallKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        JournalSetup setup;
        setup.folder = m_dir->path();
        m_store = std::make_unique<JournalStore>(setup);
        m_store->start();
        m_keeper = std::make_unique<CallKeeper>();
        m_keeper->setJournal(m_store.get());
        m_made = std::make_unique<QSignalSpy>(m_keeper.get(), &CallKeeper::taskMade);
        m_confirmed = std::make_unique<QSignalSpy>(m_keeper.get(), &CallKeeper::transferConfirmed);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_store.reset();
    }

    void aTransferThatIsNotConfirmedIsOwedOnce()
    {
        m_keeper->keep(told(), passedOn(TransferState::NotConfirmed), CallChange::Phase);
        m_keeper->keep(told(), passedOn(TransferState::Failed), CallChange::Phase);
        QCOMPARE(m_made->size(), 1);
        QCOMPARE(m_confirmed->size(), 0);
        const auto tasks = m_store->tasks(false, 0);
        QTRY_VERIFY_WITH_TIMEOUT(tasks.isFinished(), LongestWait);
        QCOMPARE(tasks.result()->size(), 1);
        QCOMPARE(tasks.result()->first().kind, Task::Kind::UnconfirmedTransfer);
    }

    void whoeverAnswersAfterAllIsToldOf()
    {
        m_keeper->keep(told(), passedOn(TransferState::NotConfirmed), CallChange::Phase);
        m_keeper->keep(told(), passedOn(TransferState::Connected), CallChange::Phase);
        QCOMPARE(m_confirmed->size(), 1);
        QCOMPARE(m_confirmed->first().first().value<CallId>(), TheCall);
    }

    void aTransferThatWasNeverOwedIsNotToldOf()
    {
        m_keeper->keep(told(), passedOn(TransferState::Connected), CallChange::Phase);
        QCOMPARE(m_made->size(), 0);
        QCOMPARE(m_confirmed->size(), 0);
    }

    void itIsToldOfAfterARestartToo()
    {
        m_keeper->knowTasksOf(passedOn(TransferState::NotConfirmed));
        m_keeper->keep(told(), passedOn(TransferState::Connected), CallChange::Phase);
        QCOMPARE(m_confirmed->size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JournalStore> m_store;
    std::unique_ptr<CallKeeper> m_keeper;
    std::unique_ptr<QSignalSpy> m_made;
    std::unique_ptr<QSignalSpy> m_confirmed;
};

QTEST_GUILESS_MAIN(tst_CallKeeper)
#include "tst_CallKeeper.moc"
