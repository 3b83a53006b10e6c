// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskPreferences.h"

#include "app/Clock.h"
#include "app/DefaultDesk.h"
#include "core/Logging.h"
#include "storage/PreferencesFile.h"

#include <pwd.h>
#include <unistd.h>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LookAgain = 10s; // a computer that slept is late by at most this

} // namespace

DeskPreferences::DeskPreferences(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_now(defaultPreferences())
    , m_file(folder, PreferencesFileName)
{
    connect(&m_file, &ChoiceFile::failed, this, &DeskPreferences::writingFailed);
    m_modeTimer.setSingleShot(true);
    connect(&m_modeTimer, &QTimer::timeout, this, &DeskPreferences::watchMode);
    if (!m_folder.isEmpty()) {
        Result<Preferences> read = readPreferences(m_folder, m_now);
        if (read)
            m_now = *std::move(read);
        else
            takeReadError(read.error());
    }
    watchMode();
}

DeskPreferences::~DeskPreferences() = default;

void DeskPreferences::takeReadError(const Error &error)
{
    m_readError = error;
    m_file.setUnreadable();
}

void DeskPreferences::change(const Preferences &preferences)
{
    if (m_now == preferences)
        return;
    m_now = preferences;
    write();
    emit changed(m_now);
    watchMode();
}

void DeskPreferences::chooseMode(LineMode mode, Moment until)
{
    Preferences preferences = m_now;
    const bool isTemporary = until != Moment{};
    if (isTemporary && preferences.modeUntil == Moment{})
        preferences.modeAfter = preferences.mode;
    preferences.mode = mode;
    preferences.modeUntil = until;
    change(preferences);
}

QString DeskPreferences::userName() const
{
    return m_now.deskUser.isEmpty() ? systemUserName() : m_now.deskUser;
}

QString DeskPreferences::systemUserName()
{
    // Not by the environment, in which anybody is called what they like.
    const passwd *account = ::getpwuid(::geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(::geteuid());
}

void DeskPreferences::watchMode()
{
    m_modeTimer.stop();
    if (m_now.modeUntil == Moment{})
        return;
    const std::chrono::milliseconds left = m_now.modeUntil - callside::now();
    if (left > 0ms)
        return m_modeTimer.start(std::min(left, LookAgain));
    Preferences preferences = m_now;
    preferences.mode = preferences.modeAfter;
    preferences.modeUntil = {};
    change(preferences);
}

void DeskPreferences::write()
{
    m_readError.reset();
    m_file.write([folder = m_folder, preferences = m_now] { return writePreferences(folder, preferences); });
}

} // namespace callside
