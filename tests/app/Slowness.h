// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callside::test {

// By how much limits that are about the program as it is shipped are stretched: sanitizers make everything slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int Slowness = 6;
#else
inline constexpr int Slowness = 1;
#endif

} // namespace callside::test
