"""The OSC face of loopgen: datagrams become requests, events become messages.

This package knows no model and no signal processing; everything musical is asked of ``loopgen``.
"""
