// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

namespace callside {

// Whether what is written to a folder is encrypted by the system beneath it, as far as it can be seen from here.
enum class DiskEncryption {
    Encrypted,    // LUKS or dm-crypt beneath it, also through LVM and RAID; or a file system that encrypts
    NotEncrypted, // a disk without any of these; one that encrypts by itself cannot be told from others
    NotKnown,     // memory, network, or a system that does not say
};

// Linux: from /proc/self/mountinfo and /sys/class/block. `root` is where those are found, for tests.
DiskEncryption diskEncryptionOf(const QString &folder, const QString &root = QStringLiteral("/"));

QDebug operator<<(QDebug debug, DiskEncryption encryption);

} // namespace callside
