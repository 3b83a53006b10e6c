// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

namespace callside {

// One parameter that a phone company sends.
struct ProviderField {
    QString name;
    QString value;
    bool operator==(const ProviderField &) const = default;
};

// Parameters of a form or of an address, in their order, repeats and empty ones kept: signatures count them all.
struct ProviderForm {
    QList<ProviderField> fields;

    QString value(QStringView name) const; // the first of that name; empty if there is none
    bool contains(QStringView name) const;
    bool operator==(const ProviderForm &) const = default;
};

inline constexpr qsizetype MaxProviderBytes = 64 * 1024; // one message of a phone company
inline constexpr qsizetype MaxProviderFields = 256;

// application/x-www-form-urlencoded, as bodies and queries have it. TooLarge over the limits above; Malformed for a
// percent sign without two hexadecimal digits and for bytes that are no UTF-8.
Result<ProviderForm> parseProviderForm(QByteArrayView text);

// What stands behind the question mark of an address; empty where there is none.
QByteArrayView queryOf(QByteArrayView url);

// The members of a JSON object that are text, numbers or truth values, as a form. Others are left out: no message we
// take has a meaning for us in them. Malformed if it is no object, TooLarge over the limits.
Result<ProviderForm> parseProviderJson(const QByteArray &body);

// A name that the provider gave to something: kept only if it is letters, digits and -_.:@ and at most 256 of them, so
// that it can stand in logs and addresses.
QString providerName(const QString &text);

QDebug operator<<(QDebug debug, const ProviderForm &form); // names only: values may be numbers of people

} // namespace callside
