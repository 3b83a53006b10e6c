// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "core/CallEvent.h"
#include "core/CallState.h"
#include "storage/JournalStore.h"

#include <QList>
#include <QObject>

namespace callside {

// How the parts of the line are, put together from what they tell. Lives with the line.
class LineStatusKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LineStatusKeeper(const LineStatus &status, QObject *parent = nullptr);

    const LineStatus &now() const { return m_now; }

    void setMode(LineMode mode, Moment until);
    // What was going on when the program last ended: calls as they were kept.
    void tellAbsence(const QList<CallState> &calls);

    void replayBegan();
    void replayFailed(const Error &error);

    void intakeStarts();
    void intakeListens(const QString &address, quint16 port);
    void intakeFailed(const QString &address, quint16 port, const Error &error);
    void intakeRefused(int status, const QString &reason);
    // Others are believed from now on: what was refused before says nothing any more.
    void trustChanged();

    // By the API's latest answer to something that was asked of it: the key and the way there.
    void judgeAssistant(const CallEvent &event);
    // Another key or place: nothing is known of it.
    void assistantChanged();

    void keptNowhere();
    void keptIn(const JournalPlace &place);
    void keepingFailed(const Error &error);
    void keepingRestored();

signals:
    void changed(const callside::LineStatus &status);
    // With every failure, as it is believed for a while; with a success after something else.
    void assistantJudged(bool isReachable);

private:
    void setAssistant(LineStatus::Assistant assistant, const std::optional<Error> &error);
    template <class Change>
    void change(Change change);

    LineStatus m_now;
    LineStatus::Keeping m_keptAs = LineStatus::Keeping::Starting; // while writing works
};

} // namespace callside
