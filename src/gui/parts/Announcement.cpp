// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace callside {

using namespace Qt::Literals::StringLiterals;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget *from, const QString &sentence, bool isAssertive)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(from, sentence);
    event.setPoliteness(isAssertive ? QAccessible::AnnouncementPoliteness::Assertive
                                    : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

constexpr char AnnouncementProperty[] = "isAnnouncement";

QAccessibleInterface *announcementInterface(const QString &className, QObject *object)
{
    if (className != "QLabel"_L1 || !object || !object->property(AnnouncementProperty).isValid())
        return nullptr;
    const bool isAssertive = object->property(AnnouncementProperty).toBool();
    return new QAccessibleWidget(static_cast<QWidget *>(object),
                                 isAssertive ? QAccessible::AlertMessage : QAccessible::Notification);
}

// One pixel that nobody sees: screen readers say what appears with the role of an alert or a notification.
QLabel *announcementLabel(QWidget *from, bool isAssertive)
{
    const QString name = isAssertive ? u"assertiveAnnouncement"_s : u"politeAnnouncement"_s;
    if (auto *label = from->findChild<QLabel *>(name, Qt::FindDirectChildrenOnly))
        return label;
    static const bool isInstalled = [] {
        QAccessible::installFactory(announcementInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    auto *label = new QLabel(from);
    label->setProperty(AnnouncementProperty, isAssertive);
    label->setObjectName(name);
    label->setGeometry(0, 0, 1, 1);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

void announce(QWidget *from, const QString &sentence, bool isAssertive)
{
    if (!QAccessible::isActive())
        return;
    QLabel *label = announcementLabel(from, isAssertive);
    label->hide();
    label->setAccessibleName(sentence);
    label->show();
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

#endif

} // namespace callside
