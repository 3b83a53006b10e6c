// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ChoiceFile.h"

#include "app/Clock.h"
#include "core/Logging.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

void putAside(const QString &path)
{
    const QString aside = path + u".unreadable-"_s + QString::number(toMsecs(callside::now()));
    if (QFile::rename(path, aside))
        qCWarning(lcStore) << "a file of the desk's choices could not be read; it is kept as" << aside;
}

} // namespace

ChoiceFile::ChoiceFile(const QString &folder, QLatin1StringView fileName, QObject *parent)
    : QObject(parent)
    , m_path(folder.isEmpty() ? QString() : QDir(folder).filePath(fileName))
{
    m_writer.setMaxThreadCount(1);
}

ChoiceFile::~ChoiceFile()
{
    m_writer.waitForDone();
}

void ChoiceFile::setUnreadable()
{
    const std::lock_guard lock(m_mutex);
    m_isUnreadable = true;
}

void ChoiceFile::write(Write write)
{
    if (m_path.isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        const bool isQueued = bool(std::exchange(m_write, std::move(write)));
        if (isQueued)
            return;
    }
    m_writer.start([this] { writeLatest(); });
}

void ChoiceFile::writeLatest()
{
    Write write;
    bool isUnread = false;
    {
        const std::lock_guard lock(m_mutex);
        write = std::exchange(m_write, {});
        isUnread = std::exchange(m_isUnreadable, false);
    }
    if (isUnread)
        putAside(m_path);
    const std::optional<Error> error = write();
    if (!error)
        return;
    qCWarning(lcStore) << "the desk's choices could not be written:" << error->detail;
    emit failed(*error);
}

} // namespace callside
