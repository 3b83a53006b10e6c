// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Retirement.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

Error malformedList(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Malformed;
    error.detail = detail;
    return error;
}

void appendListed(const QJsonArray &array, QList<ListedModel> &models)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString id = object["id"_L1].toString();
        if (!id.isEmpty())
            models.append({id, QDate::fromString(object["shutdown"_L1].toString(), Qt::ISODate),
                           object["replacement"_L1].toString()});
    }
}

const ListedModel *findListed(const QList<ListedModel> &models, const QString &id)
{
    const auto found =
        std::find_if(models.cbegin(), models.cend(), [&id](const ListedModel &model) { return model.id == id; });
    return found == models.cend() ? nullptr : &*found;
}

} // namespace

QList<ListedModel> listedModels(const QList<AvailableModel> &available)
{
    QList<ListedModel> models;
    for (const AvailableModel &model : available) {
        const QDate date =
            model.shutdownAt ? QDateTime::fromMSecsSinceEpoch(toMsecs(*model.shutdownAt), Qt::UTC).date() : QDate();
        models.append({model.id, date, {}});
    }
    return models;
}

Result<QList<ListedModel>> parseKnownModels(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object["models"_L1].isArray() || !object["voices"_L1].isArray())
        return malformedList(u"the known models have no models or no voices"_s);
    QList<ListedModel> models;
    appendListed(object["models"_L1].toArray(), models);
    appendListed(object["voices"_L1].toArray(), models);
    return models;
}

QList<Retirement> retirements(const QList<SessionConfig> &inUse, const QList<ListedModel> &listed,
                              const QList<ListedModel> &known, QDate today)
{
    QList<Retirement> found;
    const auto look = [&](Retirement::Use use, const QString &name) {
        const ListedModel *told = findListed(listed, name);
        const ListedModel *fact = findListed(known, name);
        const QDate date = told && told->shutdown.isValid() ? told->shutdown : fact ? fact->shutdown : QDate();
        const auto isSame = [&](const Retirement &other) { return other.use == use && other.name == name; };
        if (!date.isValid() || today.daysTo(date) > NoticeDays || std::any_of(found.cbegin(), found.cend(), isSame))
            return;
        found.append({use, name, date, fact ? fact->replacement : QString(), int(today.daysTo(date))});
    };
    for (const SessionConfig &session : inUse) {
        look(Retirement::Use::Assistant, session.model);
        look(Retirement::Use::Transcription, session.transcriptionModel);
        look(Retirement::Use::Voice, session.voice);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Retirement &a, const Retirement &b) { return a.daysLeft < b.daysLeft; });
    return found;
}

QDebug operator<<(QDebug debug, const Retirement &retirement)
{
    return debug << retirement.name << retirement.date << retirement.replacement << retirement.daysLeft;
}

} // namespace callside
