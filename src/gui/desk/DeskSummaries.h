// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callside {

class Backend;
class CallConsole;
class DeskHistory;
class DeskWho;
struct SummaryWish;

// Joins the summaries of calls that are over, beside the call and in the history, to the backend: asks who may, and
// tells who did.
class DeskSummaries : public QObject
{
    Q_OBJECT

public:
    DeskSummaries(CallConsole &console, DeskHistory &history, DeskWho &who, Backend &backend,
                  QObject *parent = nullptr);

private:
    void take(const SummaryWish &wish);

    DeskWho &m_who;
    Backend &m_backend;
};

} // namespace callside
