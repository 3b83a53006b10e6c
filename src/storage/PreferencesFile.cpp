// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PreferencesFile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace callside {

namespace {

constexpr qint64 LongestPreferences = 4 * 1024 * 1024;

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(PreferencesFileName);
}

} // namespace

Result<Preferences> readPreferences(const QString &folder, const Preferences &defaults)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return defaults;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::StorageFailed, file.errorString()};
    const QByteArray json = file.read(LongestPreferences + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::StorageFailed, file.errorString()};
    if (json.size() > LongestPreferences)
        return Error{Error::Kind::TooLarge, QStringLiteral("preferences file is too large")};
    return preferencesFromJson(json, defaults);
}

std::optional<Error> writePreferences(const QString &folder, const Preferences &preferences)
{
    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Kind::StorageFailed, file.errorString()};
    const QByteArray json = toJson(preferences);
    // commit() of Qt 6.4 forgets what failed while it flushed, and puts half a file in place on a full disk.
    if (file.write(json) != json.size() || !file.flush()) {
        file.cancelWriting();
        return Error{Error::Kind::StorageFailed, file.errorString()};
    }
    if (!file.commit())
        return Error{Error::Kind::StorageFailed, file.errorString()};
    return {};
}

} // namespace callside
