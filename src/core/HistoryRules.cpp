// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/HistoryRules.h"

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView ModeWords[] = {"everything"_L1, "redacted"_L1, "counts-only"_L1};

} // namespace

QString wordOf(StorageMode mode)
{
    return ModeWords[int(mode)];
}

std::optional<StorageMode> storageModeOf(QStringView word)
{
    const auto *const found = std::find(std::begin(ModeWords), std::end(ModeWords), word);
    return found == std::end(ModeWords) ? std::nullopt : std::optional(StorageMode(found - std::begin(ModeWords)));
}

QString shortenedNumber(const QString &number)
{
    QString digits;
    for (const QChar character : number) {
        if (character.isDigit())
            digits += character;
    }
    return digits.size() < 6 ? QString() : u"•••"_s + digits.right(3);
}

} // namespace callside
