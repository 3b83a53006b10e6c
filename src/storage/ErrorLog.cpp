// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ErrorLog.h"

#include "core/Logging.h"

#include <QDir>
#include <QFile>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

ErrorLog::ErrorLog(const QString &folder, ErrorLogLimits limits)
    : m_folder(folder)
    , m_limits(limits)
{
    m_writer.setMaxThreadCount(1);
}

ErrorLog::~ErrorLog()
{
    m_writer.waitForDone();
}

QString ErrorLog::pathIn(const QString &folder)
{
    return folder.isEmpty() ? QString() : QDir(folder).filePath(u"api-errors.jsonl"_s);
}

QString ErrorLog::pathOf(int age) const
{
    return age == 0 ? path() : QDir(m_folder).filePath(u"api-errors.%1.jsonl"_s.arg(age));
}

void ErrorLog::append(const ApiErrorRecord &record)
{
    if (m_folder.isEmpty() || m_waiting.load() >= m_limits.maxWaiting)
        return;
    ++m_waiting;
    m_writer.start([this, record] {
        write(toLogLine(record));
        --m_waiting;
    });
}

void ErrorLog::write(const QByteArray &line)
{
    QFile file(pathOf(0));
    if (file.size() > 0 && file.size() + line.size() > m_limits.maxFileBytes)
        rotate();
    bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, OwnerOnly);
    if (isWritten) {
        file.setPermissions(OwnerOnly); // of one that was there, too
        const qint64 before = file.size();
        isWritten = file.write(line) == line.size();
        if (!isWritten)
            file.resize(before); // no half line, or the next one could not be read
    }
    if (!isWritten && !m_isFailing) // once, and not for every line
        qCWarning(lcStore).noquote() << "the log of errors cannot be written:" << file.errorString();
    m_isFailing = !isWritten;
}

void ErrorLog::rotate()
{
    QFile::remove(pathOf(m_limits.maxFiles - 1));
    for (int age = m_limits.maxFiles - 2; age >= 0; --age)
        QFile::rename(pathOf(age), pathOf(age + 1));
}

} // namespace callside
