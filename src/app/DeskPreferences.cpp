// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskPreferences.h"

#include "app/Clock.h"
#include "app/DefaultDesk.h"
#include "core/Logging.h"
#include "storage/PreferencesFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto WriteAfter = 300ms;
constexpr std::chrono::milliseconds LookAgain = 10s; // a computer that slept is late by at most this

// A file that could not be used may hold the desk's own lists, which somebody may want to get out of it.
void putAside(const QString &folder)
{
    const QString path = QDir(folder).filePath(PreferencesFileName);
    const QString aside = path + u".unreadable-"_s + QString::number(toMsecs(callside::now()));
    if (QFile::rename(path, aside))
        qCWarning(lcStore) << "the desk's choices could not be read; the file is kept as" << aside;
}

} // namespace

DeskPreferences::DeskPreferences(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_now(defaultPreferences())
{
    m_writer.setMaxThreadCount(1);
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(WriteAfter);
    connect(&m_writeTimer, &QTimer::timeout, this, &DeskPreferences::write);
    m_modeTimer.setSingleShot(true);
    connect(&m_modeTimer, &QTimer::timeout, this, &DeskPreferences::watchMode);
    if (!m_folder.isEmpty()) {
        Result<Preferences> read = readPreferences(m_folder, m_now);
        if (read)
            m_now = *std::move(read);
        else
            m_readError = read.error();
    }
    watchMode();
}

DeskPreferences::~DeskPreferences()
{
    if (m_writeTimer.isActive())
        write();
    m_writer.waitForDone();
}

void DeskPreferences::change(const Preferences &preferences)
{
    if (m_now == preferences)
        return;
    m_now = preferences;
    if (!m_writeTimer.isActive())
        m_writeTimer.start();
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
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return qEnvironmentVariable(name);
    }
    return QFileInfo(QDir::homePath()).owner();
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
    m_writeTimer.stop();
    if (m_folder.isEmpty())
        return;
    m_writer.start([this, folder = m_folder, preferences = m_now, isUnread = m_readError.has_value()] {
        if (isUnread)
            putAside(folder);
        const std::optional<Error> error = writePreferences(folder, preferences);
        if (!error)
            return;
        qCWarning(lcStore) << "the desk's choices could not be written:" << error->detail;
        emit writingFailed(*error);
    });
    m_readError.reset();
}

} // namespace callside
