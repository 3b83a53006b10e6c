// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ChoiceFile.h"

#include "app/Clock.h"
#include "core/Logging.h"

#include <QDir>
#include <QFile>

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

ChoiceFile::ChoiceFile(const QString &folder, QLatin1StringView fileName, std::chrono::milliseconds delay,
                       QObject *parent)
    : QObject(parent)
    , m_path(folder.isEmpty() ? QString() : QDir(folder).filePath(fileName))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &ChoiceFile::writeNow);
}

ChoiceFile::~ChoiceFile()
{
    if (m_timer.isActive())
        writeNow();
    m_writer.waitForDone();
}

void ChoiceFile::write(Write write)
{
    m_write = std::move(write);
    if (!m_timer.isActive())
        m_timer.start();
}

void ChoiceFile::writeNow()
{
    m_timer.stop();
    if (m_path.isEmpty())
        return;
    m_writer.start(
        [this, path = m_path, write = std::exchange(m_write, {}), isUnread = std::exchange(m_isUnreadable, false)] {
            if (isUnread)
                putAside(path);
            const std::optional<Error> error = write();
            if (!error)
                return;
            qCWarning(lcStore) << "the desk's choices could not be written:" << error->detail;
            emit failed(*error);
        });
}

} // namespace callside
