// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Backend.h"
#include "app/DeskPreferences.h"
#include "bench/LineProcess.h"
#include "gui/desk/MainWindow.h"
#include "gui/parts/Appearance.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace callside::bench {

// Of both phone companies.
inline constexpr char BenchPublicUrl[] = "https://desk.example.com";
inline constexpr char BenchProviderSecret[] = "a-signature-secret-of-thirty-two-bytes";

// Lets the event loop run for a while.
void pass(std::chrono::milliseconds time);

// The real console, its window shown without a screen, answering calls of a practice line in another process.
class BenchDesk
{
public:
    BenchDesk();
    ~BenchDesk();
    BenchDesk(const BenchDesk &) = delete;
    BenchDesk &operator=(const BenchDesk &) = delete;

    // Until webhooks can come. On failure `why` is one English sentence.
    [[nodiscard]] bool open(QString *why);
    LineProcess &line() { return m_line; }
    QUrl address() const; // where the desk listens

private:
    BackendSetup setup(const QUrl &baseUrl) const;
    bool waitUntilListening();

    const Appearance m_appearance;
    QTemporaryDir m_folder;
    LineProcess m_line;
    std::unique_ptr<Backend> m_backend;
    DeskPreferences m_preferences{QString()}; // with the shipped lists: they are looked for in every word
    std::unique_ptr<MainWindow> m_window;     // goes before the backend
};

} // namespace callside::bench
