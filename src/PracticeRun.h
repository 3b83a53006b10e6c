// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Backend.h"
#include "gui/practice/PracticeCaller.h"
#include "practice/PracticeThread.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace callside {

class PracticePanel;

// A practice line to work on, by itself or beside the real one: its keys, its thread, its folder, what a backend for it
// is started with, and who rings. GUI thread. In order: start(), a Backend made of setup(), follow() with its status.
// At the end close() and, when closed() has come, first the backend goes, then this.
class PracticeRun : public QObject
{
    Q_OBJECT

public:
    // Where the rehearsed calls are kept. Empty: in a folder that nobody else sees and that is gone at the end.
    explicit PracticeRun(const QString &folder = {}, QObject *parent = nullptr);
    ~PracticeRun() override; // waits the few milliseconds that its thread needs

    // Waits the few milliseconds until the practice line listens. False: it cannot.
    [[nodiscard]] bool start();
    // Like `real`, but for the practice line: nothing of it reaches the real one.
    BackendSetup setup(const BackendSetup &real) const;
    // How the practice backend's line is. Nobody rings before it listens; what is wished until then waits.
    void follow(const LineStatus &status);
    bool isReady() const { return m_isReady; }

    QList<PracticeCaller> callers(const QString &language) const;
    QStringList faults() const { return practice::PracticeThread::faultNames(); }
    // Those that only calls through a phone company know.
    QStringList providerFaults() const { return practice::PracticeThread::providerFaultNames(); }
    // Joins a panel to the line, both ways. What changes in the calls, and the time, the panel is told by its window.
    void serve(PracticePanel *panel);

    void setThrough(practice::Through through); // of all calls from now on
    void ring(const QString &callerId, const QStringList &faults = {});
    void ringMany(int calls); // as practice::PracticeLine::ringMany
    void setProgramme(bool isOn);
    bool isProgrammeOn() const { return m_isProgrammeOn; }
    void hangUpAll();
    // What became of each call; waits for the practice line's thread.
    QJsonArray journeys() const;

    // Nobody rings any more and whoever is on the line rings off. Returns at once; closed() comes within a second.
    void close();

signals:
    void readyChanged(bool isReady);
    void callRang(const callside::CallId &call, const QString &callerId);
    void closed();

private:
    ProviderSettings providers(ProviderSettings settings) const;
    void whenReady(std::function<void()> wish);
    void tellClosed();

    QString m_folder;
    std::optional<QTemporaryDir> m_temporary;
    practice::PracticeOptions m_options;
    std::unique_ptr<practice::PracticeThread> m_line;
    std::vector<std::function<void()>> m_wishes; // until somebody listens
    bool m_isReady = false;
    bool m_isProgrammeOn = false;
    bool m_isClosing = false;
    bool m_isClosed = false;
};

} // namespace callside
