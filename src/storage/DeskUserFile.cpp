// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DeskUserFile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LongestUserFile = 1024 * 1024;

QString userPathIn(const QString &folder)
{
    return QDir(folder).filePath(DeskUserFileName);
}

} // namespace

Result<QList<DeskUser>> readDeskUsers(const QString &folder)
{
    QFile file(userPathIn(folder));
    if (!file.exists())
        return QList<DeskUser>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::StorageFailed, file.errorString()};
    const QByteArray json = file.read(LongestUserFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::StorageFailed, file.errorString()};
    if (json.size() > LongestUserFile)
        return Error{Error::Kind::TooLarge, u"the file of the desk's users is too large"_s};
    return usersFromJson(json);
}

std::optional<Error> writeDeskUsers(const QString &folder, const QList<DeskUser> &users)
{
    QSaveFile file(userPathIn(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Kind::StorageFailed, file.errorString()};
    const QByteArray json = usersToJson(users);
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
