// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace callside::test {

// Something that must not be found, or only in some files.
struct Seed {
    QString name;                  // for whoever reads the finding
    QByteArray text;               // as it is
    QStringList belongsIn{};       // names of files; nowhere if there are none
    QByteArrayList others{};       // further forms of it
    bool mayBeCutToNumber = false; // a telephone number: its last digits, however they are parted, are it too
    QByteArrayList forms() const;
};

// Looks into every file below a folder, and at its name: for the seed as it is and as programs write things down.
class LeakScan
{
public:
    explicit LeakScan(QList<Seed> seeds)
        : m_seeds(std::move(seeds))
    {
    }

    // One line for each file and seed: "key in data/errors.jsonl". Empty: nothing leaked.
    QStringList leaksBelow(const QString &folder) const;
    // Files below the folder that have it, whether it belongs there or not.
    static QStringList filesWith(const Seed &seed, const QString &folder);

private:
    QList<Seed> m_seeds;
};

inline QByteArrayList Seed::forms() const
{
    QByteArrayList found{text};
    found += others;
    const QByteArrayList plain = found;
    for (const QByteArray &each : plain) {
        found.append(each.toPercentEncoding());
        found.append(each.toHex());
        const QString words = QString::fromUtf8(each);
        found.append(QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2));
        // Base64 from each of the three places in which it can begin; the ends depend on what stands beside it.
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray encoded = (QByteArray(shift, 'x') + each).toBase64(QByteArray::OmitTrailingEquals);
            const qsizetype lead = shift == 0 ? 0 : shift + 1;
            found.append(encoded.mid(lead, encoded.size() - lead - 2));
        }
    }
    return found;
}

namespace leak {

inline QByteArray digitsOnly(const QByteArray &text)
{
    QByteArray digits;
    bool isParted = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits.append(c);
        isParted = c == ' ' || c == '-' || c == '(' || c == ')' || c == '.';
        if (!isParted && (c < '0' || c > '9') && !digits.endsWith('|'))
            digits.append('|');
    }
    return digits;
}

inline bool holds(const QByteArray &content, const Seed &seed)
{
    const QByteArray lower = content.toLower();
    for (const QByteArray &form : seed.forms()) {
        if (lower.contains(form.toLower()))
            return true;
    }
    return seed.mayBeCutToNumber && digitsOnly(content).contains(digitsOnly(seed.text).right(10));
}

} // namespace leak

inline QStringList LeakScan::filesWith(const Seed &seed, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QByteArray content = QDir(folder).relativeFilePath(path).toUtf8() + '\n';
        QFile file(path);
        if (files.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            content += file.readAll();
        if (leak::holds(content, seed))
            found.append(QDir(folder).relativeFilePath(path));
    }
    found.sort();
    return found;
}

inline QStringList LeakScan::leaksBelow(const QString &folder) const
{
    QStringList leaks;
    for (const Seed &seed : m_seeds) {
        const QStringList files = filesWith(seed, folder);
        for (const QString &file : files) {
            if (!seed.belongsIn.contains(file.section(u'/', -1)))
                leaks.append(seed.name + QStringLiteral(" in ") + file);
        }
    }
    return leaks;
}

} // namespace callside::test
