// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/Sounds.h"

#include "core/Logging.h"

#include <QAudioDevice>
#include <QDeadlineTimer>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QUrl fileOf(Alarm::Sound sound)
{
    switch (sound) {
    case Alarm::Sound::Urgent:
        return QUrl(u"qrc:/sounds/urgent.wav"_s);
    case Alarm::Sound::UrgentLouder:
        return QUrl(u"qrc:/sounds/urgent-louder.wav"_s);
    case Alarm::Sound::NeedsYou:
        return QUrl(u"qrc:/sounds/needs-you.wav"_s);
    case Alarm::Sound::Ring:
        return QUrl(u"qrc:/sounds/ring.wav"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

// Holds the effects, on the thread of the sounds.
class SoundPlayer : public QObject
{
    Q_OBJECT

public:
    void play(Alarm::Sound sound)
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull()) { // asked every time: a headset may be plugged in later
            if (!std::exchange(m_isSilenceTold, true))
                emit unavailable();
            return;
        }
        QSoundEffect &effect = m_effects[sound];
        if (effect.source().isEmpty())
            effect.setSource(fileOf(sound));
        if (effect.audioDevice() != device)
            effect.setAudioDevice(device);
        effect.stop();
        effect.play(); // also if it is still being loaded: then as soon as it can
    }

signals:
    void unavailable();

private:
    std::map<Alarm::Sound, QSoundEffect> m_effects;
    bool m_isSilenceTold = false;
};

Sounds::Sounds(QObject *parent)
    : QObject(parent)
{
}

Sounds::~Sounds()
{
    using namespace std::chrono_literals;
    if (!m_thread)
        return;
    m_thread->quit();
    // A sound server that does not answer must not keep the program from ending; the thread then ends with the process.
    if (!m_thread->wait(QDeadlineTimer(1s)))
        Q_UNUSED(m_thread.release());
}

void Sounds::play(Alarm::Sound sound)
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(u"sounds"_s);
        m_player = new SoundPlayer;
        m_player->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_player, &QObject::deleteLater);
        connect(m_player, &SoundPlayer::unavailable, this, [this] {
            qCInfo(lcGui) << "no audio output: alarms are shown and announced, but not heard";
            emit unavailable();
        });
        m_thread->start();
    }
    QMetaObject::invokeMethod(m_player, [player = m_player, sound] { player->play(sound); });
}

} // namespace callside

#include "Sounds.moc"
