// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DiskEncryption.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DeepestStack = 8; // file system on LVM on LUKS on RAID…

struct MountedAt {
    QString point;
    QString device; // "8:1"
    QString type;
    QString source; // "/dev/mapper/home"
};

QString readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html; a blank in a path is \040 there.
std::optional<MountedAt> mountOf(const QString &folder, const QString &root)
{
    std::optional<MountedAt> found;
    const QStringList lines = readWhole(root + u"proc/self/mountinfo"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList before = line.section(u" - "_s, 0, 0).split(u' ');
        const QStringList behind = line.section(u" - "_s, 1).split(u' ');
        if (before.size() < 5 || behind.size() < 2)
            continue;
        QString point = before.at(4);
        point.replace(u"\\040"_s, u" "_s);
        const QString within = point.endsWith(u'/') ? point : point + u'/';
        const bool holds = (folder + u'/').startsWith(within);
        if (holds && (!found || point.size() >= found->point.size()))
            found = MountedAt{point, before.at(2), behind.at(0), behind.at(1)};
    }
    return found;
}

DiskEncryption encryptionOfBlock(const QString &block, int depth)
{
    if (!QFileInfo::exists(block) || depth > DeepestStack)
        return DiskEncryption::NotKnown;
    if (readWhole(block + u"/dm/uuid"_s).startsWith("CRYPT-"_L1))
        return DiskEncryption::Encrypted;
    const QStringList beneath = QDir(block + u"/slaves"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (beneath.isEmpty())
        return DiskEncryption::NotEncrypted;
    // What lies on several disks is as safe as the least of them.
    DiskEncryption worst = DiskEncryption::Encrypted;
    for (const QString &name : beneath) {
        const DiskEncryption one = encryptionOfBlock(block + u"/slaves/"_s + name, depth + 1);
        if (one == DiskEncryption::NotEncrypted || worst == DiskEncryption::Encrypted)
            worst = one;
    }
    return worst;
}

} // namespace

DiskEncryption diskEncryptionOf(const QString &folder, const QString &root)
{
    static const QStringList encrypting{u"ecryptfs"_s, u"fuse.gocryptfs"_s, u"fuse.encfs"_s, u"fuse.cryfs"_s};
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const auto mounted = mountOf(canonical.isEmpty() ? folder : canonical, root);
    if (!mounted)
        return DiskEncryption::NotKnown;
    if (encrypting.contains(mounted->type))
        return DiskEncryption::Encrypted;
    if (!mounted->source.startsWith("/dev/"_L1))
        return DiskEncryption::NotKnown;
    // /dev/mapper/home is a link to /dev/dm-0. File systems such as btrfs have a device number of their own.
    const QString name = QFileInfo(QFileInfo(root + mounted->source.mid(1)).canonicalFilePath()).fileName();
    const QString byName = root + u"sys/class/block/"_s + name;
    return encryptionOfBlock(
        !name.isEmpty() && QFileInfo::exists(byName) ? byName : root + u"sys/dev/block/"_s + mounted->device, 0);
}

QDebug operator<<(QDebug debug, DiskEncryption encryption)
{
    static constexpr const char *Names[] = {"Encrypted", "NotEncrypted", "NotKnown"};
    return debug << Names[int(encryption)];
}

} // namespace callside
