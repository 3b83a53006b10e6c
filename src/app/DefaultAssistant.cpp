// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DefaultAssistant.h"

#include <QFile>

// Resources of a static library have to be pulled in by name, outside of any namespace.
static void initAssistantResources()
{
    Q_INIT_RESOURCE(assistant);
}

namespace callside {

SessionConfig defaultAssistant(const QString &model)
{
    initAssistantResources();
    QFile wording(QStringLiteral(":/assistant/default.md"));
    const bool isThere = wording.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // compiled in
    SessionConfig config;
    config.model = model;
    config.instructions = isThere ? QString::fromUtf8(wording.readAll()) : QString();
    config.voice = QStringLiteral("marin");
    config.transcriptionModel = QStringLiteral("gpt-transcribe");
    config.noiseReduction = QStringLiteral("near_field");
    config.turnDetection = QStringLiteral("server_vad");
    config.takesMessages = true;
    return config;
}

} // namespace callside
