// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Choices.h"
#include "gui/words/ErrorText.h"

#include <QCoreApplication>

namespace callside {

// The words about files of settings: what was taken over from one, and why one cannot be.
class ChoicesText
{
    Q_DECLARE_TR_FUNCTIONS(ChoicesText)

public:
    static QString part(ChoicePart part);
    // refusedHost: where the file wanted the assistant service to be; empty where it was taken over.
    static Notice taken(const QList<ChoicePart> &parts, const QString &refusedHost = {});
    static Notice refused(const ChoicesProblem &problem);
    static Notice written(const QString &path);
    static Notice notWritten(const QString &reason);
    static Notice notRead(const QString &reason);
    // keptOutside: names of settings that the environment decides, in the place of the file.
    static Notice olderTaken(const ConnectionImport &import, const QStringList &keptOutside,
                             const QString &refusedHost);
    static Notice olderRefused(const EnvFileProblem &problem);

private:
    static QString addressStays(const QString &refusedHost);
};

} // namespace callside
