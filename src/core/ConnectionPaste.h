// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Connection.h"

namespace callside {

// One thing to paste or to choose on somebody else's page. gui/settings/SettingsConnectionText says where it goes.
struct PasteItem {
    enum class What {
        SipAddress, // the whole address
        SipHost,    // its parts, for pages that ask for them apart
        SipUser,
        SipPort,
        AnswerAddress, // where the phone company asks what to do with a call
        StatusAddress, // where it tells how calls fare
        Ncco,          // what Vonage does while that does not answer
        Twiml,         // the same at Twilio
        MediaNetworks, // for a firewall of one's own
        WebhookUrl,
        WebhookEvent,
        WebhookPage, // where the two are set up
    };
    What what = What::SipAddress;
    QString value{};
    bool operator==(const PasteItem &) const = default;
};

// What has to be seen to besides.
enum class PasteNote {
    SwitchEncryptionOn,  // without it the call connects and stays silent
    LinkTheNumber,       // to the trunk or the application
    AllowTransfer,       // or "Connect" cannot work
    NoAnswerPage,        // take the number off its former voice page
    DeploymentIsModel,   // Azure: the model is the deployment's name
    ProjectIsInternalId, // Azure: proj_ and the internal id of the resource
    RegionIsNotAzure,    // the provider is Azure, the region is not
    SameProject,         // key, webhook and telephone address are of one project
};

struct PasteSheet {
    QList<PasteItem> phoneCompany; // empty while the telephone address is not known
    QList<PasteItem> assistant;    // at the assistant service
    QList<PasteNote> notes;
    bool operator==(const PasteSheet &) const = default;
};

PasteSheet pasteSheetFor(const Connection &connection);

} // namespace callside
