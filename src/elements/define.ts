// Gives the classes their tags. Only the app, the build and tests import these: the player's own script has the frame alone.
import './define-frame.js';
import './define-record.js';
import './define-screens.js';
