#!/usr/bin/python3
"""A WebKitGTK window for the tests that keeps its storage: WebDriver can drive it, and its profile folder survives a kill.

Debian's MiniBrowser forgets everything in automation mode (it asks for an ephemeral data manager), so nothing could be
found again after the browser died. This window holds the same engine with a lasting folder, and knows nothing of the app.
"""

import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402


def option(name):
    """The value of --name=value among the arguments."""
    return next(arg.split("=", 1)[1] for arg in sys.argv if arg.startswith(f"--{name}="))


profile = option("profile")
os.makedirs(profile, exist_ok=True)

# The engine's own words (console messages) go to a file that the harness reads.
log = os.open(option("log"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
os.dup2(log, 1)
os.dup2(log, 2)

manager = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(profile, "data"),
    base_cache_directory=os.path.join(profile, "cache"),
)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)
windows = []


def open_view():
    """One more window; each tab that WebDriver asks for is one."""
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    view.get_settings().set_enable_write_console_messages_to_stdout(True)
    window = Gtk.Window()
    window.set_default_size(412, 915)
    window.add(view)
    view.connect("close", lambda *_: window.destroy())
    windows.append(window)
    window.connect("destroy", closed)
    window.show_all()
    return view


def closed(window):
    """The last window takes the program with it."""
    windows.remove(window)
    if not windows:
        Gtk.main_quit()


def started(_context, session):
    """WebDriver has come: tell it who we are and hand it windows when it asks."""
    info = WebKit2.ApplicationInfo()
    info.set_name("MiniBrowser")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", lambda *_: open_view())


def save(_context, download):
    """What a page lets a person save goes to the profile's folder for it, under the name that the page suggests."""
    target = lambda name: GLib.filename_to_uri(os.path.join(profile, "downloads", name), None)
    download.connect("decide-destination", lambda download, name: download.set_destination(target(name)) or True)


def follow_theme():
    """Night theme while the file `dark` lies in the profile folder."""
    dark = os.path.exists(os.path.join(profile, "dark"))
    settings = Gtk.Settings.get_default()
    if settings.get_property("gtk-application-prefer-dark-theme") != dark:
        settings.set_property("gtk-application-prefer-dark-theme", dark)
    return True


context.connect("automation-started", started)
context.connect("download-started", save)
GLib.timeout_add(100, follow_theme)
Gtk.main()
