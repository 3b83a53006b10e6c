// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TwilioSignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype LongestSignedUrl = 8 * 1024;

// Where in an address the port stands, with its colon; or where it would stand.
struct PortPlace {
    qsizetype begin = -1; // no authority: -1
    qsizetype end = -1;
};

PortPlace portPlace(const QByteArray &url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme < 0)
        return {};
    const qsizetype start = scheme + 3;
    const auto authorityEnd =
        std::find_if(url.begin() + start, url.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    const qsizetype end = authorityEnd - url.begin();
    const QByteArray authority = url.sliced(start, end - start);
    const qsizetype colon = authority.lastIndexOf(':');
    const bool hasPort = colon > authority.lastIndexOf(']') && colon > authority.lastIndexOf('@');
    return {hasPort ? start + colon : end, end};
}

QByteArray withPort(const QByteArray &url, const PortPlace &place, const QByteArray &port)
{
    return url.first(place.begin) + port + url.sliced(place.end);
}

// The ways in which Twilio may have written an address of ours.
QList<QByteArray> waysToWrite(const QByteArray &url)
{
    const PortPlace place = portPlace(url);
    if (place.begin < 0)
        return {url};
    const QByteArray standard = url.toLower().startsWith("https:") ? ":443"_ba : ":80"_ba;
    const bool hasPort = place.begin < place.end;
    return hasPort ? QList{url, withPort(url, place, {})} : QList{url, withPort(url, place, standard)};
}

// Names in the order of their UTF-16 units, each with its different values in that order: what Twilio's own libraries
// do with repeated parameters.
QByteArray signedPartOf(const ProviderForm &form)
{
    std::map<QString, std::set<QString>> sorted;
    for (const ProviderField &field : form.fields)
        sorted[field.name].insert(field.value);
    QString text;
    for (const auto &[name, values] : sorted) {
        for (const QString &value : values)
            text += name + value;
    }
    return text.toUtf8();
}

bool isFormType(const QByteArray &contentType)
{
    return contentType.trimmed().toLower().startsWith("application/x-www-form-urlencoded");
}

Error notSigned(const QString &code)
{
    return {.kind = Error::Kind::Unauthorized, .detail = u"no valid signature of Twilio"_s, .code = code};
}

// The fields of a body whose hash stands in the signed address.
Result<ProviderForm> fieldsOfHashed(const TwilioDelivery &delivery, const QString &hash)
{
    const QByteArray expected = QCryptographicHash::hash(delivery.body, QCryptographicHash::Sha256).toHex();
    if (!equalInConstantTime(hash.toLatin1().toLower(), expected))
        return notSigned(u"wrong_body"_s);
    return isFormType(delivery.contentType) ? parseProviderForm(delivery.body) : parseProviderJson(delivery.body);
}

} // namespace

bool isSignedByTwilio(const QByteArray &url, const ProviderForm &form, const QByteArray &signature,
                      const Secret &authToken)
{
    if (authToken.isEmpty() || signature.isEmpty())
        return false;
    const QByteArray parameters = signedPartOf(form);
    bool matches = false;
    for (const QByteArray &way : waysToWrite(url)) { // no early way out: the time tells nothing
        QMessageAuthenticationCode code(QCryptographicHash::Sha1, authToken.reveal());
        code.addData(way);
        code.addData(parameters);
        matches |= equalInConstantTime(signature, code.result().toBase64());
    }
    return matches;
}

Result<TwilioMessage> verifiedTwilioMessage(const TwilioDelivery &delivery, const Secret &authToken)
{
    if (authToken.isEmpty())
        return notSigned(u"no_secret"_s);
    if (delivery.signature.isEmpty())
        return notSigned(u"no_signature"_s);
    if (delivery.body.size() > MaxProviderBytes || delivery.url.size() > LongestSignedUrl)
        return Error{.kind = Error::Kind::TooLarge, .detail = u"a message of Twilio is too long"_s};
    const Result<ProviderForm> query = parseProviderForm(queryOf(delivery.url));
    if (!query)
        return query.error();

    const QString hash = query->value(u"bodySHA256");
    if (!hash.isEmpty()) {
        if (!isSignedByTwilio(delivery.url, {}, delivery.signature, authToken))
            return notSigned(u"wrong_signature"_s);
        const Result<ProviderForm> fields = fieldsOfHashed(delivery, hash);
        return fields ? Result<TwilioMessage>(TwilioMessage{*fields, *query}) : fields.error();
    }
    if (!delivery.body.isEmpty() && !isFormType(delivery.contentType))
        return notSigned(u"body_not_signed"_s);
    const Result<ProviderForm> form = parseProviderForm(delivery.body);
    if (!form)
        return form.error();
    if (!isSignedByTwilio(delivery.url, *form, delivery.signature, authToken))
        return notSigned(u"wrong_signature"_s);
    return TwilioMessage{delivery.body.isEmpty() ? *query : *form, *query};
}

} // namespace callside
