// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Figures.h"
#include "core/HistoryQuery.h"
#include "core/Result.h"
#include "storage/HistoryRecord.h"

#include <QObject>

#include <array>
#include <memory>

class QThread;

namespace callside {

// What the window asks of past calls, on a thread and a connection of its own, so that neither the calls being kept nor
// the window wait for it. Every function returns a request's number at once; its answer comes as a signal on the thread
// this object lives on. A newer request of the same kind takes the place of an older one, which is then not answered.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReader(QObject *parent = nullptr);
    ~HistoryReader() override; // waits for the question that is being answered

    // The journal in use (JournalPlace::path). Before there is one, every request fails.
    void setPath(const QString &path);

    quint64 readPage(const HistoryQuery &query);
    quint64 readCount(const HistoryQuery &query);
    quint64 readEntries(const QString &call); // to be folded and gone through: foldCall(), replay
    quint64 readRecord(const QString &call);  // the same, with what the desk added
    quint64 readChoices();
    quint64 readFigures(const FigurePeriod &period, const QTimeZone &zone);
    void cancel(quint64 request); // it is not answered any more

signals:
    void pageRead(quint64 request, const callside::HistoryPage &page);
    void countRead(quint64 request, int count);
    void entriesRead(quint64 request, const QString &call, const QList<callside::JournalEntry> &entries);
    void recordRead(quint64 request, const QString &call, const callside::HistoryRecord &record);
    void choicesRead(quint64 request, const callside::HistoryChoices &choices);
    void figuresRead(quint64 request, const callside::Figures &figures);
    void failed(quint64 request, const callside::Error &error);

private:
    enum Kind { Page, Count, Entries, Record, Choices, FiguresOf, KindCount };
    struct Questions;

    template <class T, class Ask, class Tell>
    quint64 ask(Kind kind, Ask question, Tell tell);

    std::shared_ptr<Questions> m_questions;
    std::unique_ptr<QThread> m_thread;
    std::array<quint64, KindCount> m_latest{};
    quint64 m_lastRequest = 0;
};

} // namespace callside
