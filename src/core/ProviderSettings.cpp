// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderSettings.h"

#include "core/Settings.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype ReferenceBytes = 16; // 128 bits
constexpr qsizetype PemLine = 64;

} // namespace

bool canMoveCalls(const ProviderSettings &settings, Provider provider)
{
    if (settings.publicUrl.isEmpty())
        return false; // nobody could tell us what came of it
    if (provider == Provider::Twilio)
        return !settings.twilioAccountSid.isEmpty() && !settings.twilioAuthToken.isEmpty();
    return !settings.vonageApplicationId.isEmpty() && !settings.vonagePrivateKey.isEmpty();
}

QString providerReference(const ProviderSettings &settings, Provider provider, const QString &callId)
{
    const bool isTwilio = provider == Provider::Twilio;
    const Secret secret = isTwilio ? settings.twilioAuthToken : settings.vonageSignatureSecrets.value(0);
    if (secret.isEmpty() || callId.isEmpty())
        return {};
    const QByteArray text = (isTwilio ? "callside reference, twilio, "_ba : "callside reference, vonage, "_ba);
    const QByteArray code =
        QMessageAuthenticationCode::hash(text + callId.toUtf8(), secret.reveal(), QCryptographicHash::Sha256);
    return QString::fromLatin1(code.first(ReferenceBytes).toHex());
}

QByteArray pemIn(const QString &text)
{
    static const QRegularExpression key(
        u"^(-----BEGIN [A-Z ]*PRIVATE KEY-----)([A-Za-z0-9+/=\\s]+)(-----END [A-Z ]*PRIVATE KEY-----)$"_s);
    QString plain = text;
    const QRegularExpressionMatch found = key.match(plain.replace("\\n"_L1, "\n"_L1).trimmed());
    if (!found.hasMatch())
        return {};
    const QString body = found.captured(2).remove(QRegularExpression(u"\\s"_s));
    QString pem = found.captured(1) + u'\n';
    for (qsizetype at = 0; at < body.size(); at += PemLine)
        pem += body.mid(at, PemLine) + u'\n';
    return (pem + found.captured(3) + u'\n').toLatin1();
}

QStringList networksIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;、]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

bool isNetwork(const QString &text)
{
    const QString address = text.section(u'/', 0, 0);
    if (!isNumericAddress(address))
        return false;
    if (!text.contains(u'/'))
        return true;
    bool isNumber = false;
    const int bits = text.section(u'/', 1).toInt(&isNumber);
    return isNumber && bits >= 0 && bits <= (address.contains(u':') ? 128 : 32);
}

} // namespace callside
