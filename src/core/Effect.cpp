// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Effect.h"

#include <QJsonDocument>

namespace callside {

namespace {

struct EffectPrinter {
    QDebug &debug;

    void operator()(const SendRequest &effect) const
    {
        debug << "SendRequest(" << effect.command << ' ' << effect.request.path << ' '
              << QJsonDocument(effect.request.body).toJson(QJsonDocument::Compact) << ')';
    }
    void operator()(const OpenMonitor &) const { debug << "OpenMonitor"; }
    void operator()(const CloseMonitor &) const { debug << "CloseMonitor"; }
    void operator()(const SendRealtime &effect) const
    {
        debug << "SendRealtime(" << QJsonDocument(effect.message).toJson(QJsonDocument::Compact) << ')';
    }
    void operator()(const StartTimer &effect) const
    {
        debug << "StartTimer(" << int(effect.timer) << ' ' << effect.after.count() << "ms " << effect.key << ')';
    }
    void operator()(const MoveCall &effect) const
    {
        debug << "MoveCall(" << effect.command << ' ' << effect.target << ')';
    }
    void operator()(const NotifyOperator &effect) const { debug << "NotifyOperator(" << int(effect.notice) << ')'; }
};

} // namespace

// For tests only: a message holds what was said.
QDebug operator<<(QDebug debug, const Effect &effect)
{
    const QDebugStateSaver saver(debug);
    debug.nospace();
    std::visit(EffectPrinter{debug}, effect);
    return debug;
}

} // namespace callside
