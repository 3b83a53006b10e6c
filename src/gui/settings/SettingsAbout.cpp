// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsAbout.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int IconLines = 4; // the height of the program's icon in lines of text

QPushButton *aboutButton(const QString &objectName, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}

QLabel *aboutText(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SettingsAbout::SettingsAbout(QWidget *parent)
    : SettingsPage(tr("About"), Icon::Info, parent)
    , m_openFolder(aboutButton(u"openDataFolderButton"_s, tr("Open folder"),
                               tr("Shows the folder in this computer’s file manager"), this))
    , m_openLog(aboutButton(u"openErrorLogButton"_s, tr("Open log"),
                            tr("Shows the errors of the assistant service, one a line"), this))
    , m_copy(aboutButton(u"copyVersionButton"_s, tr("Copy"), tr("Copies the versions, for a report of a fault"), this))
{
    m_folder = aboutText(u"dataFolderLabel"_s, {}, this);
    m_log = aboutText(u"errorLogLabel"_s, {}, this);
    buildProgram();
    buildPlaces();
    buildNotices();
    addStretch();
    showPlaces({}, {});
}

void SettingsAbout::buildProgram()
{
    auto *program = new QWidget(this);
    auto *icon = new QLabel(program);
    const int side = fontMetrics().lineSpacing() * IconLines;
    icon->setPixmap(QIcon(u":/icons/callside.svg"_s).pixmap(side, side));
    icon->setAccessibleName(tr("The icon of Callside"));
    auto *name = aboutText(u"programLabel"_s, tr("Callside, the front desk’s console for AI phone calls"), program);
    name->setProperty("textStyle", u"strong"_s);
    auto *version = aboutText(
        u"versionLabel"_s,
        //: %1, %2: version numbers, %3: the operating system
        tr("Version %1, with Qt %2, on %3")
            .arg(QStringLiteral(CALLSIDE_VERSION), QLatin1StringView(qVersion()), QSysInfo::prettyProductName()),
        program);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(1));
    words->addWidget(name);
    words->addWidget(version);
    words->addWidget(m_copy, 0, Qt::AlignLeft);
    words->addStretch(1);
    auto *row = new QHBoxLayout(program);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(4));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    addWide(program);
    m_copy->setAccessibleName(tr("Copy the versions"));
    connect(m_copy, &QPushButton::clicked, this, &SettingsAbout::copyVersion);
}

void SettingsAbout::buildPlaces()
{
    addHeading(tr("Where Callside keeps what it keeps"));
    addPlace(u"dataFolder"_s, tr("Calls, tasks and settings"), m_openFolder)->setBuddy(m_openFolder);
    addPlace(u"errorLog"_s, tr("Errors of the assistant service, without words and numbers of callers"), m_openLog)
        ->setBuddy(m_openLog);
    connect(m_openFolder, &QPushButton::clicked, this, &SettingsAbout::dataFolderWanted);
    connect(m_openLog, &QPushButton::clicked, this, &SettingsAbout::errorLogWanted);
}

QLabel *SettingsAbout::addPlace(const QString &objectName, const QString &title, QPushButton *open)
{
    auto *place = new QWidget(this);
    auto *label = aboutText(objectName + "Title"_L1, title, place);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    QLabel *path = open == m_openFolder ? m_folder : m_log;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(label);
    column->addWidget(path);
    column->addWidget(open, 0, Qt::AlignLeft);
    setTone(path, Tone::Muted);
    addWide(place);
    return label;
}

void SettingsAbout::buildNotices()
{
    addHeading(tr("Licence"));
    addWide(aboutText(u"licenceLabel"_s,
                      tr("Callside is free software under the GNU General Public License, version 3 or later. You may "
                         "use, study, share and change it; it comes without any warranty. The licence is in the file "
                         "LICENSE and at %1.")
                          .arg(u"https://www.gnu.org/licenses/gpl-3.0.html"_s),
                      this));
    addHeading(tr("Work of others in it"));
    const std::pair<QString, QString> works[] = {
        {u"Qt (Core, Gui, Widgets, Network, WebSockets, Sql, Svg, Multimedia)"_s, u"LGPL 3"_s},
        {u"Qt HTTP Server, Qt Charts"_s, u"GPL 3"_s},
        {u"QtKeychain"_s, u"BSD"_s},
        {u"libsecret"_s, u"LGPL 2.1"_s},
        {u"SQLite"_s, tr("public domain")},
        {u"OpenSSL"_s, u"Apache 2.0"_s},
    };
    QStringList lines;
    for (const auto &[work, licence] : works)
        //: In a list: the name of a library, and its licence
        lines.append(tr("%1: %2").arg(work, licence));
    addWide(aboutText(u"noticesLabel"_s, lines.join(u'\n'), this));
    addNote(tr("OpenAI, Azure, Vonage and Twilio are names of their owners. Callside is not made by them."));
}

void SettingsAbout::showPlaces(const QString &dataFolder, const QString &errorLog)
{
    const QString nothing = tr("Nothing is kept.");
    m_folder->setText(dataFolder.isEmpty() ? nothing : QDir::toNativeSeparators(dataFolder));
    m_log->setText(errorLog.isEmpty() ? nothing : QDir::toNativeSeparators(errorLog));
    m_openFolder->setEnabled(!dataFolder.isEmpty());
    m_openLog->setEnabled(!errorLog.isEmpty());
}

void SettingsAbout::copyVersion()
{
    QGuiApplication::clipboard()->setText(
        u"Callside %1, Qt %2, %3 %4"_s.arg(QStringLiteral(CALLSIDE_VERSION), QLatin1StringView(qVersion()),
                                           QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()));
}

} // namespace callside
