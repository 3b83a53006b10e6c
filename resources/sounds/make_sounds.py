#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sounds of the desk: mono, 22.05 kHz, 16 bit WAV, beside this script (or in the folder given).

    make_sounds.py [FOLDER]

They are made of plain tones, so that nobody's rights are touched and anybody can change them. Tones between 500 Hz and
1.3 kHz come out of a small loudspeaker and are heard by ears that have lost the high ones.
"""

import math
import pathlib
import struct
import sys
import wave

RATE = 22050


def tone(frequency, seconds, partials, attack=0.006, release=0.03, decay=None):
    """One note. partials: loudness of the 1st, 2nd... harmonic; decay: seconds in which a bell fades to a third."""
    count = int(seconds * RATE)
    samples = []
    for i in range(count):
        time = i / RATE
        loudness = min(1.0, time / attack, (count - i) / RATE / release)
        if decay:
            loudness *= math.exp(-time / decay)
        samples.append(loudness * sum(part * math.sin(2 * math.pi * frequency * (n + 1) * time)
                                      for n, part in enumerate(partials)))
    return samples


def silence(seconds):
    return [0.0] * int(seconds * RATE)


def mixed(*voices):
    length = max(len(voice) for voice in voices)
    return [sum(voice[i] for voice in voices if i < len(voice)) for i in range(length)]


def urgent():
    """High, low, high, low: nothing else at a desk sounds like it."""
    pair = tone(932.3, 0.16, (1, 0.35, 0.2)) + tone(698.5, 0.16, (1, 0.35, 0.2))
    return pair + silence(0.05) + pair


def urgent_louder():
    """The same two notes, twice as fast and twice as long, with more edge."""
    pair = tone(932.3, 0.085, (1, 0.6, 0.5, 0.3)) + tone(698.5, 0.085, (1, 0.6, 0.5, 0.3))
    return [math.tanh(1.2 * sample) for sample in (pair * 3 + silence(0.06)) * 2]  # more body at the same peak


def needs_you():
    """One bell."""
    return mixed(tone(783.99, 0.75, (1, 0.25, 0.1), decay=0.2, release=0.1),
                 tone(1174.66, 0.75, (0.35,), decay=0.12, release=0.1))


def ring():
    """Two short, low purrs, as a telephone in the next room."""
    purr = mixed(tone(523.25, 0.32, (1, 0.1), attack=0.04, release=0.08),
                 tone(545.25, 0.32, (1, 0.1), attack=0.04, release=0.08))
    return purr + silence(0.16) + purr


SOUNDS = {"urgent": (urgent, 0.5), "urgent-louder": (urgent_louder, 0.95), "needs-you": (needs_you, 0.45),
          "ring": (ring, 0.22)}


def write(path, samples, peak):
    loudest = max(abs(sample) for sample in samples)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(32767 * peak * sample / loudest)) for sample in samples))


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
    folder = folder if folder.is_dir() else folder.parent
    for name, (make, peak) in SOUNDS.items():
        write(folder / f"{name}.wav", make(), peak)


if __name__ == "__main__":
    main()
