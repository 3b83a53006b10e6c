// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryReader.h"

#include "storage/HistorySelect.h"
#include "storage/JournalSql.h"

#include <QThread>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace callside {

using namespace Qt::Literals::StringLiterals;

// What waits for the reader's thread: at most one question of each kind.
struct HistoryReader::Questions {
    using Question = std::function<void(QSqlDatabase *database, const Error &error)>;

    std::mutex mutex;
    std::condition_variable wake;
    std::array<Question, KindCount> waiting;
    QString path;
    bool isClosing = false;

    void run();
    std::unique_ptr<journalsql::Connection> opened(const QString &newPath, Error &error);
};

std::unique_ptr<journalsql::Connection> HistoryReader::Questions::opened(const QString &newPath, Error &error)
{
    if (newPath.isEmpty()) {
        error = journalError(journalcode::Unreadable, u"there is no journal yet"_s);
        return nullptr;
    }
    auto connection =
        std::make_unique<journalsql::Connection>(newPath, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    auto failed = connection->open();
    for (const QString &pragma : {u"PRAGMA query_only = ON"_s, u"PRAGMA cache_size = -32768"_s}) {
        if (!failed)
            failed = journalsql::execute(connection->database(), pragma);
    }
    if (!failed)
        return connection;
    error = *failed;
    return nullptr;
}

void HistoryReader::Questions::run()
{
    std::unique_ptr<journalsql::Connection> connection;
    QString openPath;
    std::unique_lock lock(mutex);
    while (!isClosing) {
        const auto next = std::find_if(waiting.begin(), waiting.end(), [](const Question &each) { return bool(each); });
        if (next == waiting.end()) {
            wake.wait(lock);
            continue;
        }
        const Question question = std::exchange(*next, nullptr);
        const QString wantedPath = path;
        lock.unlock();
        Error error;
        if (openPath != wantedPath || !connection) {
            connection.reset();
            connection = opened(wantedPath, error);
            openPath = wantedPath;
        }
        question(connection ? &connection->database() : nullptr, error);
        lock.lock();
    }
}

HistoryReader::HistoryReader(QObject *parent)
    : QObject(parent)
    , m_questions(std::make_shared<Questions>())
    , m_thread(QThread::create([questions = m_questions] { questions->run(); }))
{
    m_thread->setObjectName(u"history"_s);
    m_thread->start(QThread::LowPriority);
}

HistoryReader::~HistoryReader()
{
    {
        const std::lock_guard lock(m_questions->mutex);
        m_questions->isClosing = true;
    }
    m_questions->wake.notify_one();
    m_thread->wait();
}

void HistoryReader::setPath(const QString &path)
{
    const std::lock_guard lock(m_questions->mutex);
    m_questions->path = path;
}

void HistoryReader::cancel(quint64 request)
{
    std::replace(m_latest.begin(), m_latest.end(), request, quint64(0));
}

// tell() is called on this object's thread, if no newer request of the kind has come.
template <class T, class Ask, class Tell>
quint64 HistoryReader::ask(Kind kind, Ask question, Tell tell)
{
    const quint64 request = ++m_lastRequest;
    m_latest.at(kind) = request;
    const auto answer = [this, kind, request, tell](const Result<T> &result) {
        if (m_latest.at(kind) != request)
            return;
        if (result)
            tell(request, *result);
        else
            emit failed(request, result.error());
    };
    {
        const std::lock_guard lock(m_questions->mutex);
        m_questions->waiting.at(kind) = [this, question, answer](QSqlDatabase *database, const Error &error) {
            auto result = database ? question(*database) : Result<T>(error);
            QMetaObject::invokeMethod(
                this, [answer, result = std::move(result)] { answer(result); }, Qt::QueuedConnection);
        };
    }
    m_questions->wake.notify_one();
    return request;
}

quint64 HistoryReader::readPage(const HistoryQuery &query)
{
    return ask<HistoryPage>(
        Page, [query](QSqlDatabase &database) { return journalsql::selectHistoryPage(database, query); },
        [this](quint64 request, const HistoryPage &page) { emit pageRead(request, page); });
}

quint64 HistoryReader::readCount(const HistoryQuery &query)
{
    return ask<int>(
        Count, [query](QSqlDatabase &database) { return journalsql::countHistory(database, query); },
        [this](quint64 request, int count) { emit countRead(request, count); });
}

quint64 HistoryReader::readEntries(const QString &call)
{
    return ask<QList<JournalEntry>>(
        Entries, [call](QSqlDatabase &database) { return journalsql::selectEntriesOf(database, call); },
        [this, call](quint64 request, const QList<JournalEntry> &entries) {
            emit entriesRead(request, call, entries);
        });
}

quint64 HistoryReader::readRecord(const QString &call)
{
    return ask<HistoryRecord>(
        Record, [call](QSqlDatabase &database) { return journalsql::selectHistoryRecord(database, call); },
        [this, call](quint64 request, const HistoryRecord &record) { emit recordRead(request, call, record); });
}

quint64 HistoryReader::readChoices()
{
    return ask<HistoryChoices>(
        Choices, [](QSqlDatabase &database) { return journalsql::selectHistoryChoices(database); },
        [this](quint64 request, const HistoryChoices &choices) { emit choicesRead(request, choices); });
}

quint64 HistoryReader::readFigures(const FigurePeriod &period, const QTimeZone &zone)
{
    return ask<Figures>(
        FiguresOf, [period, zone](QSqlDatabase &database) { return journalsql::selectFigures(database, period, zone); },
        [this](quint64 request, const Figures &figures) { emit figuresRead(request, figures); });
}

} // namespace callside
