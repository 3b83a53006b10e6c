// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DiskEncryption.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

// Whether the disk beneath the journal is encrypted is read from what the kernel says, and not guessed.
class tst_DiskEncryption : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        block(u"sda2"_s, {}, {});
        block(u"nvme0n1p3"_s, {}, {});
        block(u"dm-0"_s, u"CRYPT-LUKS2-0123"_s, {u"sda2"_s});
        block(u"dm-1"_s, u"LVM-abc"_s, {u"dm-0"_s});
        block(u"dm-2"_s, u"LVM-def"_s, {u"dm-0"_s, u"nvme0n1p3"_s});
    }

    void theDiskBeneathDecides_data()
    {
        QTest::addColumn<QByteArray>("mount");
        QTest::addColumn<DiskEncryption>("expected");
        QTest::newRow("a plain disk") << "8:2 / / rw - ext4 /dev/sda2 rw"_ba << DiskEncryption::NotEncrypted;
        QTest::newRow("LUKS") << "254:0 / / rw - ext4 /dev/dm-0 rw"_ba << DiskEncryption::Encrypted;
        QTest::newRow("LVM on LUKS") << "254:1 / / rw - ext4 /dev/dm-1 rw"_ba << DiskEncryption::Encrypted;
        QTest::newRow("one of two disks") << "254:2 / / rw - ext4 /dev/dm-2 rw"_ba << DiskEncryption::NotEncrypted;
        QTest::newRow("a file system that encrypts")
            << "0:40 / / rw - ecryptfs /home/.ecryptfs rw"_ba << DiskEncryption::Encrypted;
        QTest::newRow("memory") << "0:41 / / rw - tmpfs tmpfs rw"_ba << DiskEncryption::NotKnown;
        QTest::newRow("a device that is not told of")
            << "9:9 / / rw - ext4 /dev/root rw"_ba << DiskEncryption::NotKnown;
        QTest::newRow("nothing told") << ""_ba << DiskEncryption::NotKnown;
    }
    void theDiskBeneathDecides()
    {
        QFETCH(QByteArray, mount);
        QFETCH(DiskEncryption, expected);
        write(u"proc/self/mountinfo"_s, mount.isEmpty() ? mount : "22 1 " + mount + '\n');
        QCOMPARE(diskEncryptionOf(u"/home/desk/callside"_s, root()), expected);
    }

    void theClosestMountCounts()
    {
        write(u"proc/self/mountinfo"_s, "22 1 8:2 / / rw - ext4 /dev/sda2 rw\n"
                                        "23 22 254:0 / /ho rw - ext4 /dev/sda2 rw\n"
                                        "24 22 254:0 / /home rw shared:1 - ext4 /dev/dm-0 rw\n");
        QCOMPARE(diskEncryptionOf(u"/home/desk"_s, root()), DiskEncryption::Encrypted);
        QCOMPARE(diskEncryptionOf(u"/homely"_s, root()), DiskEncryption::NotEncrypted);
    }

private:
    QString root() const { return m_dir->path() + u'/'; }
    void write(const QString &name, const QByteArray &bytes)
    {
        QDir(root()).mkpath(QFileInfo(root() + name).path());
        QFile file(root() + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void block(const QString &name, const QString &uuid, const QStringList &beneath)
    {
        const QString path = u"sys/class/block/"_s + name;
        QDir(root()).mkpath(path + u"/slaves"_s);
        write(u"dev/"_s + name, {});
        if (!uuid.isEmpty())
            write(path + u"/dm/uuid"_s, uuid.toUtf8());
        for (const QString &one : beneath)
            QVERIFY(QFile::link(root() + u"sys/class/block/"_s + one, root() + path + u"/slaves/"_s + one));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_DiskEncryption)
#include "tst_DiskEncryption.moc"
