// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callside {

// A number as it is dialled inside a country (020 7946 0123) in the form for the whole world (+442079460123), in the
// country of a number of one's own; 00 in front is + wherever one is. Nothing for anything else, without a number of
// one's own that begins with +, and in countries where a 0 in front is not just left out. It is a guess, to be shown
// before it is rung, and transferTarget() has yet to say whether it can be a number at all.
std::optional<QString> inOwnCountry(const QString &typed, const QString &ownNumber);

} // namespace callside
