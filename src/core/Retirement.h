// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ConnectionAccount.h"
#include "core/Result.h"
#include "core/SessionConfig.h"

#include <QByteArray>
#include <QDate>
#include <QDebug>
#include <QList>
#include <QString>

namespace callside {

// A model or a voice as a list tells of it.
struct ListedModel {
    QString id;
    QDate shutdown;      // invalid: none is announced
    QString replacement; // empty: none is named
    bool operator==(const ListedModel &) const = default;
};

// GET /v1/models, as parseModels() reads it.
QList<ListedModel> listedModels(const QList<AvailableModel> &available);
// resources/diagnosis/models.json: what was known of models and voices when the program was made.
Result<QList<ListedModel>> parseKnownModels(const QByteArray &json);

// Something in use that is switched off on a day.
struct Retirement {
    enum class Use { Assistant, Transcription, Voice };

    Use use = Use::Assistant;
    QString name;
    QDate date;
    QString replacement;
    int daysLeft = 0; // negative: it is off already

    bool isOver() const { return daysLeft <= 0; }
    bool operator==(const Retirement &) const = default;
};

// A retirement further off than this needs no notice yet.
inline constexpr int NoticeDays = 120;

// What of the sessions in use retires within NoticeDays, or has retired, soonest first, each once. What is listed by
// the API goes before what is known.
QList<Retirement> retirements(const QList<SessionConfig> &inUse, const QList<ListedModel> &listed,
                              const QList<ListedModel> &known, QDate today);

QDebug operator<<(QDebug debug, const Retirement &retirement);

} // namespace callside
