// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskChoices.h"

#include "app/Clock.h"
#include "app/DeskConnection.h"
#include "app/DeskPreferences.h"
#include "app/DeskStaff.h"
#include "app/DeskWording.h"
#include "core/Choices.h"
#include "gui/desk/DeskWho.h"
#include "gui/settings/ChoicesText.h"
#include "storage/EnvFile.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qint64 LargestChoices = 16 * 1024 * 1024;

QFileDialog *fileDialog(const QString &objectName, const QString &title, QWidget *over)
{
    auto *dialog = new QFileDialog(over, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

} // namespace

DeskChoices::DeskChoices(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

Notice DeskChoices::exportTo(const QString &path) const
{
    const Choices choices{m_parts.preferences.now(), m_parts.wording ? m_parts.wording->now() : WordingBook()};
    QSaveFile file(path);
    const QByteArray json = toJson(choices);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return ChoicesText::notWritten(file.errorString());
    if (m_parts.staff)
        m_parts.staff->record(AuditAction::Exported, {}, u"settings"_s);
    return ChoicesText::written(path);
}

Notice DeskChoices::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ChoicesText::notRead(file.errorString());
    const Choices current{m_parts.preferences.now(), m_parts.wording ? m_parts.wording->now() : WordingBook()};
    const WordingStamp stamp{now(), nameAtDesk(m_parts)};
    const ChoicesOrProblem read = choicesFromJson(file.read(LargestChoices), current, stamp);
    if (const auto *problem = std::get_if<ChoicesProblem>(&read))
        return ChoicesText::refused(*problem);
    Choices taken = std::get<Choices>(read);
    const QString refusedHost = keepKeysAddress(taken.preferences.connection);
    if (m_parts.wording)
        m_parts.wording->change(taken.wording);
    m_parts.preferences.change(taken.preferences);
    record(u"import"_s);
    return ChoicesText::taken(differentParts(current, taken), refusedHost);
}

QString DeskChoices::keepKeysAddress(Connection &wanted) const
{
    const Connection &present = m_parts.preferences.now().connection;
    const QString host = hostsOf(wanted).base.host();
    const bool hasKey = m_parts.connection && !m_parts.connection->settings().apiKey.isEmpty();
    if (!hasKey || host == hostsOf(present).base.host())
        return {};
    wanted.region = present.region;
    wanted.azureResource = present.azureResource;
    wanted.azureRegion = present.azureRegion;
    wanted.customBase = present.customBase;
    wanted.customSipHost = present.customSipHost;
    return host;
}

Notice DeskChoices::importOlder(const QString &path)
{
    const EnvFileOrProblem read = readEnvFile(path);
    if (const auto *problem = std::get_if<EnvFileProblem>(&read))
        return ChoicesText::olderRefused(*problem);
    Preferences preferences = m_parts.preferences.now();
    ConnectionImport import = importedConnection(std::get<EnvFileValues>(read), preferences.connection);
    QStringList keptOutside;
    if (m_parts.connection)
        keptOutside = fixedByEnvironment(m_parts.connection->environment());
    keptOutside.removeIf([&](const QString &name) { return !import.taken.contains(name); });
    const bool bringsItsKey = import.secrets.contains(secretName::ApiKey) && !keptOutside.contains(setting::ApiKey);
    QString refusedHost = bringsItsKey ? QString() : keepKeysAddress(import.connection);
    if (keptOutside.contains(setting::BaseUrl))
        refusedHost.clear(); // told already
    else if (!refusedHost.isEmpty())
        import.taken.removeOne(setting::BaseUrl);
    preferences.connection = import.connection;
    m_parts.preferences.change(preferences);
    record(u"older-server"_s);
    if (!m_parts.connection)
        return ChoicesText::olderTaken(import, {}, refusedHost);
    for (auto secret = import.secrets.cbegin(); secret != import.secrets.cend(); ++secret)
        m_parts.connection->secretStore().write(secret.key(), secret.value());
    return ChoicesText::olderTaken(import, keptOutside, refusedHost);
}

// Asked for is an import where the connection may be changed only.
void DeskChoices::record(const QString &what) const
{
    if (m_parts.staff)
        m_parts.staff->record(AuditAction::SettingChanged, {}, what);
}

void DeskChoices::askExport(QWidget *over)
{
    QFileDialog *dialog = fileDialog(u"exportDialog"_s, tr("Export the settings"), over);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Settings of Callside (*.json)")});
    dialog->selectFile(u"callside-settings.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { emit told(exportTo(path)); });
    dialog->open();
}

void DeskChoices::askImport(QWidget *over)
{
    QFileDialog *dialog = fileDialog(u"importDialog"_s, tr("Import settings"), over);
    dialog->setNameFilters({tr("Settings of Callside (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { emit told(importFrom(path)); });
    dialog->open();
}

void DeskChoices::askOlderImport(QWidget *over)
{
    QFileDialog *dialog = fileDialog(u"importOlderDialog"_s, tr("Take over the settings of an older server"), over);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot); // its name is .env
    dialog->setNameFilters({tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { emit told(importOlder(path)); });
    dialog->open();
}

} // namespace callside
